import { createHash } from 'node:crypto';
import { eq, max } from '../../../platform/database/sql.js';
import { takeTurns } from '../../../platform/database/take-turns.js';
import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { keepQa } from '../policy.js';
import { setSaid } from '../sending/set-said.js';
import { qaSets } from '../tables.js';
import type { Check } from './checklist.js';
import { filesOfSet } from './files-of-set.js';
import { openSet } from './open-set.js';
import { zipped } from './zipped.js';

/** Makes the set and keeps it as it is; answers its number, or what stops it. */
export async function makeSet(work: Work, review: OpenReview): Promise<number | readonly Check[]> {
  authorise(keepQa.may(review.roles));
  const set = await openSet(work, review);
  const stopped = set.checks.filter(({ stops }) => stops);
  if (stopped.length > 0) return stopped;
  const bytes = await zipped(await filesOfSet(work, review, set));
  const number = await nextNumber(work, review.id);
  const id = work.newId();
  await work.tx.insert(qaSets).values({
    ...{ id, number, bytes, ...setSaid(review, set, set.final) },
    reviewId: review.id,
    partnershipId: review.partnershipId,
    reportVersionId: set.final?.id ?? null,
    fileName: `Set ${number} for the Home Office ${review.reference.replaceAll('/', '-')}.zip`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    madeBy: personIn(work),
    madeAt: work.now,
  });
  work.record({ action: 'qa-set.made', reviewId: review.id, objectKind: 'qa-set', objectId: id });
  return number;
}

/** Two who make one at the same moment do so one after the other. */
async function nextNumber(work: Work, reviewId: string): Promise<number> {
  await takeTurns(work, `qa-set:${reviewId}`);
  const [row] = await work.tx
    .select({ last: max(qaSets.number) })
    .from(qaSets)
    .where(eq(qaSets.reviewId, reviewId));
  return (row?.last ?? 0) + 1;
}
