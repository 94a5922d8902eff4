import { dayInLondon } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import { inArray, min } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import { chronologies, combinedChronologies } from './tables.js';

/** When the first chronology was handed in, and when they were first combined. Days only, so they are read as the program itself. */
export function facts(work: Work, reviewIds: readonly string[]): Promise<Map<string, DatedFact[]>> {
  return asSystem(work, async () => {
    const received = await work.tx
      .select({ reviewId: chronologies.reviewId, at: min(chronologies.handedInAt) })
      .from(chronologies)
      .where(inArray(chronologies.reviewId, [...reviewIds]))
      .groupBy(chronologies.reviewId);
    const combined = await work.tx
      .select({ reviewId: combinedChronologies.reviewId, at: min(combinedChronologies.madeAt) })
      .from(combinedChronologies)
      .where(inArray(combinedChronologies.reviewId, [...reviewIds]))
      .groupBy(combinedChronologies.reviewId);
    const found = new Map<string, DatedFact[]>();
    const add = (rows: readonly { reviewId: string; at: Date | null }[], name: DatedFact['name']): void => {
      for (const { reviewId, at } of rows) {
        if (at !== null) found.set(reviewId, [...(found.get(reviewId) ?? []), { name, on: dayInLondon(at) }]);
      }
    };
    add(received, 'chronology-received');
    add(combined, 'chronology-combined');
    return found;
  });
}
