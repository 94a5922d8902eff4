import { and, eq, isNull } from '../../../platform/database/sql.js';
import { Conflict, found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { disclosureTellings } from '../tables.js';

/**
 * Takes back a record that the police were told of an item; it stays on record. Throws `NotFound` when there is none, `Conflict` when it
 * is taken back already.
 */
export async function withdrawTelling(work: Work, review: Review, id: string): Promise<void> {
  const telling = and(eq(disclosureTellings.id, id), eq(disclosureTellings.reviewId, review.id));
  found((await work.tx.select({ id: disclosureTellings.id }).from(disclosureTellings).where(telling))[0]);
  const rows = await work.tx
    .update(disclosureTellings)
    .set({ withdrawnBy: personIn(work), withdrawnAt: work.now })
    .where(and(telling, isNull(disclosureTellings.withdrawnAt)))
    .returning({ id: disclosureTellings.id });
  if (rows.length === 0) throw new Conflict('This record has been taken back already.', {});
  work.record({ action: 'disclosure.telling-withdrawn', reviewId: review.id, objectKind: 'disclosure', objectId: id });
}
