import type { Day } from '../../../kernel/day.js';
import type { DisclosureItem } from '../../../platform/catalogue.js';
import { and, asc, eq, isNull } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { disclosureRelevances, disclosureTellings } from '../tables.js';
import type { Relevance } from '../words.js';

/** An item of the schedule, with what was said of it and when the police were told. */
export interface ScheduledItem extends DisclosureItem {
  readonly relevance: Relevance;
  readonly note: string;
  readonly told: { readonly id: string; readonly on: Day; readonly whom: string } | undefined;
}

/**
 * Everything that the review has made or holds, oldest first. Whoever may see the schedule sees all of it, and of each item no more than that
 * it exists: it is read with the rights of the program, because a schedule from which a wall had taken items would mislead a court.
 */
export async function scheduleOf(work: Work, reviewId: string): Promise<ScheduledItem[]> {
  const items = await asSystem(work, () => work.catalogue.disclosureOf(work, reviewId));
  const said = await work.tx
    .select()
    .from(disclosureRelevances)
    .where(eq(disclosureRelevances.reviewId, reviewId))
    .orderBy(asc(disclosureRelevances.saidAt));
  const told = await work.tx
    .select()
    .from(disclosureTellings)
    .where(and(eq(disclosureTellings.reviewId, reviewId), isNull(disclosureTellings.withdrawnAt)));
  const saidOf = new Map(said.map((one) => [one.itemKey, one]));
  const toldOf = new Map(told.map((one) => [one.itemKey, one]));
  return items
    .map((item) => {
      const telling = toldOf.get(item.key);
      return {
        ...item,
        relevance: saidOf.get(item.key)?.relevance ?? 'not-looked-at',
        note: saidOf.get(item.key)?.note ?? '',
        told: telling && { id: telling.id, on: telling.toldOn, whom: telling.toldWhom },
      };
    })
    .sort((one, other) => (one.madeOn === other.madeOn ? 0 : one.madeOn < other.madeOn ? -1 : 1));
}
