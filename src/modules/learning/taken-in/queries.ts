import type { Day } from '../../../kernel/day.js';
import { isUuid } from '../../../kernel/id.js';
import { earliestDay, type PartialDate, parsePartialDate } from '../../../kernel/partial-date.js';
import { and, desc, eq, isNull } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { learningItems, learningItemsBefore } from '../tables.js';

/** Learning that was taken in. */
export type LearningItem = typeof learningItems.$inferSelect;
export type ItemBefore = typeof learningItemsBefore.$inferSelect;

/** Everything that a partnership has taken in, the newest first; what was withdrawn only when asked for. */
export const itemsOf = (
  work: Work,
  partnershipId: string,
  withdrawn: 'without-withdrawn' | 'with-withdrawn' = 'without-withdrawn',
): Promise<LearningItem[]> =>
  work.tx
    .select()
    .from(learningItems)
    .where(
      and(
        eq(learningItems.partnershipId, partnershipId),
        withdrawn === 'with-withdrawn' ? undefined : isNull(learningItems.withdrawnAt),
      ),
    )
    .orderBy(desc(learningItems.receivedOn), desc(learningItems.recordedAt));

/** One item of a partnership, withdrawn or not. */
export async function findItem(
  work: Work,
  partnershipId: string,
  id: string | undefined,
): Promise<LearningItem | undefined> {
  if (id === undefined || !isUuid(id)) return undefined;
  const [item] = await work.tx
    .select()
    .from(learningItems)
    .where(and(eq(learningItems.id, id), eq(learningItems.partnershipId, partnershipId)));
  return item;
}

/** How an item read before each change, the newest first. */
export const itemBefore = ({ tx }: Work, itemId: string): Promise<ItemBefore[]> =>
  tx
    .select()
    .from(learningItemsBefore)
    .where(eq(learningItemsBefore.itemId, itemId))
    .orderBy(desc(learningItemsBefore.number));

/** When it was published, as far as that is known. */
export const publishedOf = ({ published }: Pick<LearningItem, 'published'>): PartialDate =>
  parsePartialDate(published) ?? { known: 'not-known' };

/** The day from which it is to be passed on: the first on which it can have been published; the day it was received when nobody knows. */
export const publishedFrom = (item: Pick<LearningItem, 'published' | 'receivedOn'>): Day => {
  const first = earliestDay(publishedOf(item));
  return first === undefined || first > item.receivedOn ? item.receivedOn : first;
};
