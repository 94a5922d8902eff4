import { and, eq, isNull } from '../../../platform/database/sql.js';
import { authorise, Conflict, found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { type OpenReview, reviews } from '../../reviews/index.js';
import { signReport } from '../checking-policy.js';
import type { SignatureVerdict } from '../kinds.js';
import { reportSignatures } from '../tables.js';
import { type SignOffBlocker, signingState } from './rules.js';
import { signOffOf } from './state.js';

/** What a signatory says of the version that was on their page. */
export interface NewVerdict {
  readonly verdict: SignatureVerdict;
  readonly comment: string;
  readonly versionId: string;
}

/**
 * Signs the final draft off, or sends it back. With the signature that makes enough, the report is signed off on this day. Answers what stands in the
 * way of a signature; to send back, nothing does. Throws `Conflict` when another version is the final draft by now, or they have answered already.
 */
export async function signReportOff(
  work: Work,
  review: OpenReview,
  { verdict, comment, versionId }: NewVerdict,
): Promise<readonly SignOffBlocker[]> {
  authorise(signReport.may(review.roles));
  await takeTurn(work, review);
  const state = await signOffOf(work, review);
  const personId = personIn(work);
  const me = found(state.signatories.find(({ id }) => id === personId));
  const mine = state.signatures.some((one) => one.personId === personId);
  if (state.goesOut?.versionId !== versionId || mine)
    throw new Conflict('What you read is no longer what would be signed.', { comment });
  const blockers = verdict === 'signed' ? state.blockers : [];
  if (blockers.length > 0) return blockers;
  const said = [...state.signatures, { personId, verdict }];
  const signing = signingState(
    state.rule,
    state.signatories.map(({ id }) => id),
    said,
  );
  const id = work.newId();
  await work.tx.insert(reportSignatures).values({
    ...{ id, reviewId: review.id, partnershipId: review.partnershipId, versionId, personId, verdict, comment },
    name: me.name,
    post: me.post === '' ? 'Chair of the partnership' : me.post,
    signedAt: work.now,
    completes: signing.kind === 'signed' && !state.signatures.some(({ completes }) => completes),
  });
  const action = verdict === 'signed' ? 'report.signed' : 'report.sent-back';
  work.record({ action, reviewId: review.id, objectKind: 'report-signature', objectId: id });
  return [];
}

/** Takes one's own answer back, while the report is not signed off with it. */
export async function takeSignatureBack(work: Work, review: OpenReview, id: string): Promise<void> {
  authorise(signReport.may(review.roles));
  const [row] = await work.tx
    .update(reportSignatures)
    .set({ withdrawnAt: work.now })
    .where(
      and(
        eq(reportSignatures.id, id),
        eq(reportSignatures.reviewId, review.id),
        eq(reportSignatures.personId, personIn(work)),
        isNull(reportSignatures.withdrawnAt),
      ),
    )
    .returning({ id: reportSignatures.id });
  found(row);
  work.record({
    action: 'report.signature-withdrawn',
    reviewId: review.id,
    objectKind: 'report-signature',
    objectId: id,
  });
}

/** Two who sign at the same instant do so one after the other. */
const takeTurn = (work: Work, { id }: Pick<OpenReview, 'id'>) =>
  work.tx.select({ id: reviews.id }).from(reviews).where(eq(reviews.id, id)).for('update');
