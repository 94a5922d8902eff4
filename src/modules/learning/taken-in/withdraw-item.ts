import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { holds } from '../../accounts/index.js';
import { learningItems } from '../tables.js';
import type { ItemChanged } from './save-item.js';

/** Takes an item out of the lists: it was taken in twice, or by mistake. The row stays. Throws `Conflict` when somebody was quicker. */
export async function withdrawItem(work: Work, { item, version, typed }: ItemChanged, reason: string): Promise<void> {
  const { id, partnershipId } = item;
  authorise(holds(work.actor, partnershipId, ['co-ordinator']));
  const changed = await work.tx
    .update(learningItems)
    .set({
      ...{ withdrawnBy: personIn(work), withdrawnAt: work.now, withdrawnReason: reason },
      version: sql`${learningItems.version} + 1`,
    })
    .where(and(eq(learningItems.id, id), eq(learningItems.version, version ?? 0), isNull(learningItems.withdrawnAt)))
    .returning({ id: learningItems.id });
  if (changed.length === 0) throw new Conflict('Somebody else changed this while you had it open.', typed);
  work.record({ action: 'learning.withdrawn', partnershipId, objectKind: 'learning-item', objectId: id });
}
