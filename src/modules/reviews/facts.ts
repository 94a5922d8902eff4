import { type Day, dayInLondon } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import { clockStarts } from '../../kernel/facts.js';
import { inArray } from '../../platform/database/sql.js';
import type { FactSource } from '../module.js';
import { fourDates } from './dates/rules.js';
import { reviews } from './tables.js';

/** The four dates, and the registration, by which the notification is acknowledged. */
export const facts: FactSource = async (work, reviewIds) => {
  if (reviewIds.length === 0) return new Map();
  const rows = await work.tx
    .select()
    .from(reviews)
    .where(inArray(reviews.id, [...reviewIds]));
  return new Map(rows.map((row) => [row.id, factsOf(row)]));
};

function factsOf(row: typeof reviews.$inferSelect): DatedFact[] {
  const dates = fourDates(row as Parameters<typeof fourDates>[0]);
  const known = clockStarts.flatMap((name): DatedFact[] => {
    const on: Day | null = dates[name];
    return on === null ? [] : [{ name, on }];
  });
  return [...known, { name: 'acknowledged', on: dayInLondon(row.registeredAt) }];
}
