import { asc, eq } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { type Colleague, settingsOf } from '../../accounts/index.js';
import { chairsOf } from '../../decision/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { anonymityOf, type GoesOut } from '../anonymity/checks-made.js';
import { checksOf } from '../checks/state-of.js';
import { factChecksOf, isOpen } from '../fact-check/queries.js';
import { commentsOf } from '../queries.js';
import { reportSignatures } from '../tables.js';
import { type SigningState, type SignOffBlocker, signingState, signOffBlockers } from './rules.js';

export type ReportSignature = typeof reportSignatures.$inferSelect;

/** How sign-off of a report stands. */
export interface SignOffState {
  readonly blockers: readonly SignOffBlocker[];
  readonly goesOut: GoesOut | undefined;
  readonly rule: 'one' | 'each';
  readonly signatories: readonly Colleague[];
  /** Of the final draft, those taken back left out. */
  readonly signatures: readonly ReportSignature[];
  /** Of earlier versions, and those taken back. */
  readonly earlier: readonly ReportSignature[];
  readonly signing: SigningState;
}

/** Everything that sign-off hangs on, as it stands now. */
export async function signOffOf(work: Work, review: OpenReview): Promise<SignOffState> {
  const { goesOut, standing } = await anonymityOf(work, review);
  const { signatories: rule } = await settingsOf(work, review.partnershipId);
  const signatories = await signatoriesOf(work, review);
  const all = await signaturesOf(work, review.id);
  const signatures = all.filter((one) => one.versionId === goesOut?.versionId && one.withdrawnAt === null);
  const signing = signingState(
    rule,
    signatories.map(({ id }) => id),
    signatures,
  );
  const factChecks = await factChecksOf(work, review.id);
  const family = (await work.catalogue.standingOf(work, review.id)).filter(({ dutyId }) => dutyId === 'F-07');
  const blockers = signOffBlockers({
    hasFinalDraft: goesOut !== undefined,
    checksOpen: goesOut === undefined ? 0 : (await checksOf(work, review, goesOut.version)).open.length,
    factChecks: { asked: factChecks.length, open: factChecks.filter(isOpen).length },
    commentsOpen: (await commentsOf(work, review.id)).filter(({ answeredAs }) => answeredAs === null).length,
    familyHasRead: family.every(({ state }) => state === 'met' || state === 'not-applicable'),
    anonymity: standing,
    sentBackBy: signatures.filter(({ verdict }) => verdict === 'sent-back').map(({ name }) => name),
    signatories: signatories.length,
  });
  const earlier = all.filter((one) => !signatures.includes(one));
  return { blockers, goesOut, rule, signatories, signatures, earlier, signing };
}

/**
 * The chairs of the partnership who have no conflict of interest in the review: by the same rule as for the decision. Whoever is kept from the
 * review, last declared a conflict, or stood aside when the decision was signed does not sign its report. Read as the program: a declaration is
 * not for everybody who sees how sign-off stands, and only names leave.
 */
export const signatoriesOf = (
  work: Work,
  review: Pick<OpenReview, 'id' | 'partnershipId'>,
): Promise<readonly Colleague[]> => asSystem(work, async () => (await chairsOf(work, review)).chairs);

/** Everything that was signed or sent back of a review’s report, oldest first, what was taken back too. */
export const signaturesOf = (work: Work, reviewId: string): Promise<ReportSignature[]> =>
  work.tx
    .select()
    .from(reportSignatures)
    .where(eq(reportSignatures.reviewId, reviewId))
    .orderBy(asc(reportSignatures.signedAt));
