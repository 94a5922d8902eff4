import { authorise, Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { lookFirst } from '../checking-policy.js';
import { checksOf } from '../checks/state-of.js';
import type { CheckPurpose } from '../kinds.js';
import { anonymityChecks } from '../tables.js';
import { whatGoesOut } from './checks-made.js';

/** Why the first look cannot be signed. */
export type FirstRefusal = 'no-final-draft' | 'finds-open';

/**
 * Signs the first look at the whole set: every find has been mended or answered, and the answers go into the record. Throws `Conflict` when the
 * set is no longer the one that was on the page.
 */
export async function signFirst(
  work: Work,
  review: OpenReview,
  { purpose, setHash, asRead }: { purpose: CheckPurpose; setHash: string; asRead: (text: string) => string },
): Promise<FirstRefusal | undefined> {
  authorise(lookFirst.may(review.roles));
  const goesOut = await whatGoesOut(work, review);
  if (goesOut === undefined) return 'no-final-draft';
  if (goesOut.setHash !== setHash) throw new Conflict('The set has been changed since you read it.');
  const { open, settled } = await checksOf(work, review, goesOut.version);
  if (open.some(({ kind }) => kind === 'identifier')) return 'finds-open';
  const found = settled
    .filter(({ kind }) => kind === 'identifier')
    .map(({ where, says, found: words = '', as }) => ({ where, says, words: asRead(words), reason: as.reason }));
  const id = work.newId();
  await work.tx.insert(anonymityChecks).values({
    ...{ id, purpose, setHash, found, parts: goesOut.parts, versionId: goesOut.versionId },
    reviewId: review.id,
    partnershipId: review.partnershipId,
    firstBy: personIn(work),
    firstAt: work.now,
  });
  work.record({ action: 'report.anonymity-first', reviewId: review.id, objectKind: 'anonymity-check', objectId: id });
  return undefined;
}
