import { and, eq, isNull } from '../../../platform/database/sql.js';
import { authorise, Conflict, found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { pseudonymsFor } from '../../named-people/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { signReport } from '../checking-policy.js';
import { holdReport } from '../hold-report.js';
import type { SignatureVerdict } from '../kinds.js';
import { reportSignatures } from '../tables.js';
import { isSignedOff, type SignOffBlocker, signingState } from './rules.js';
import { signaturesOf, signOffOf } from './state.js';

/** What a signatory says of the version that was on their page. */
export interface NewVerdict {
  readonly verdict: SignatureVerdict;
  readonly comment: string;
  readonly versionId: string;
}

/**
 * Signs the final draft off, or sends it back. With the signature that makes enough, the report is signed off on this day. Answers what stands in the
 * way of a signature; to send back, nothing does. Throws `Conflict` when another version is the final draft by now, when they have answered already,
 * or when the report is signed off.
 */
export async function signReportOff(
  work: Work,
  review: OpenReview,
  { verdict, comment, versionId }: NewVerdict,
): Promise<readonly SignOffBlocker[]> {
  authorise(signReport.may(review.roles));
  await holdReport(work, review.id);
  const state = await signOffOf(work, review);
  const personId = personIn(work);
  const me = found(state.signatories.find(({ id }) => id === personId));
  const mine = state.signatures.some((one) => one.personId === personId);
  if (state.goesOut?.versionId !== versionId || mine || isSignedOff(state.signatures))
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
    ...{ id, reviewId: review.id, partnershipId: review.partnershipId, versionId, personId, verdict },
    comment: (await pseudonymsFor(work, { reviewId: review.id, partnershipId: review.partnershipId }))(comment),
    name: me.name,
    post: me.post === '' ? 'Chair of the partnership' : me.post,
    signedAt: work.now,
    completes: signing.kind === 'signed',
  });
  const action = verdict === 'signed' ? 'report.signed' : 'report.sent-back';
  work.record({ action, reviewId: review.id, objectKind: 'report-signature', objectId: id });
  return [];
}

/**
 * Takes one's own answer back. Throws `Conflict` once the version is signed off: what others rely on is undone for all to see, by calling it no
 * longer the final draft.
 */
export async function takeSignatureBack(work: Work, review: OpenReview, id: string): Promise<void> {
  authorise(signReport.may(review.roles));
  await holdReport(work, review.id);
  const all = (await signaturesOf(work, review.id)).filter(({ withdrawnAt }) => withdrawnAt === null);
  const mine = all.find((one) => one.id === id);
  if (isSignedOff(all.filter(({ versionId }) => versionId === mine?.versionId)))
    throw new Conflict('The report has been signed off meanwhile.');
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
