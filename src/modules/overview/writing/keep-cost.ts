import { isUuid } from '../../../kernel/id.js';
import { and, eq, isNull } from '../../../platform/database/sql.js';
import { authorise, found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { heldDraft, type OpenOverview } from '../opened.js';
import { overviewCosts } from '../tables.js';

/** A line to add, or one to take off. */
export type CostChange = { readonly what: string; readonly pence: number } | { readonly remove: string };

/** Adds a line to what the quarter cost, or takes one off. */
export async function keepCost(work: Work, { overview, mayWrite }: OpenOverview, change: CostChange): Promise<void> {
  authorise(mayWrite);
  const { id: overviewId, partnershipId } = await heldDraft(work, overview.id);
  if ('remove' in change) {
    const removed = await work.tx
      .update(overviewCosts)
      .set({ removedAt: work.now })
      .where(
        and(
          eq(overviewCosts.overviewId, overviewId),
          eq(overviewCosts.id, found(isUuid(change.remove) ? change.remove : undefined)),
          isNull(overviewCosts.removedAt),
        ),
      )
      .returning({ id: overviewCosts.id });
    found(removed[0]);
  } else
    await work.tx.insert(overviewCosts).values({
      ...{ id: work.newId(), overviewId, partnershipId, what: change.what, pence: change.pence },
      ...{ enteredBy: personIn(work), enteredAt: work.now },
    });
  work.record({ action: 'overview.cost-changed', partnershipId, objectKind: 'overview', objectId: overviewId });
}
