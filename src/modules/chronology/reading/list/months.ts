import { type Day, monthOf, yearOf } from '../../../../kernel/day.js';
import { and, sql } from '../../../../platform/database/sql.js';
import type { Work } from '../../../../platform/work.js';
import { chronologyEntries as entries } from '../../tables.js';
import type { Together } from '../opened.js';
import { narrows } from './filter.js';
import { inTogether } from './in-together.js';
import type { MonthCount } from './page-window.js';
import { fits, type Wanted } from './wanted.js';

/** How the entries that fit are spread over the months, in order. */
export async function monthCounts(work: Work, together: Together, wanted: Wanted): Promise<MonthCount[]> {
  const lists = wanted.saying === undefined ? await counted(work, together, wanted) : [ofEach(wanted.saying)];
  const sums = new Map<number | undefined, number>();
  for (const { month, count } of lists.flat()) sums.set(month, (sums.get(month) ?? 0) + count);
  return [...sums]
    .map(([month, count]) => ({ month, count }))
    .sort((one, other) => (one.month ?? Number.MAX_VALUE) - (other.month ?? Number.MAX_VALUE));
}

const ofEach = (found: readonly { readonly firstDay: Day | null }[]): MonthCount[] =>
  found.map(({ firstDay }) => ({
    month: firstDay === null ? undefined : yearOf(firstDay) * 12 + monthOf(firstDay) - 1,
    count: 1,
  }));

/**
 * Months of whole chronologies, by the chronology as it stands. What was handed in does not change, and each step it takes and each change
 * to its entries makes it stand as another, so that what is kept here is never out of date.
 */
const keptCounts = new Map<string, readonly MonthCount[]>();
const MOST_KEPT = 1_000;

async function counted(work: Work, together: Together, wanted: Wanted): Promise<(readonly MonthCount[])[]> {
  const known = narrows(wanted.filter) ? undefined : together.readable.map(({ standsAs }) => keptCounts.get(standsAs));
  if (known?.every((list) => list !== undefined)) return known;
  const by = await countMonths(work, together, wanted);
  return together.readable.map(({ chronologyId, standsAs }) => {
    const list = by.get(chronologyId) ?? [];
    if (!narrows(wanted.filter)) keep(standsAs, list);
    return list;
  });
}

async function countMonths(
  work: Work,
  together: Together,
  { filter }: Wanted,
): Promise<ReadonlyMap<string, MonthCount[]>> {
  const month = sql<
    number | null
  >`(extract(year from ${entries.firstDay}) * 12 + extract(month from ${entries.firstDay}) - 1)::int`;
  const rows = await work.tx
    .select({ chronologyId: entries.chronologyId, month, count: sql<number>`count(*)`.mapWith(Number) })
    .from(entries)
    .where(and(inTogether(work, together), fits(filter)))
    .groupBy(sql`1, 2`);
  const counts = rows.map((row) => ({ ...row, month: row.month === null ? undefined : Number(row.month) }));
  return Map.groupBy(counts, ({ chronologyId }) => chronologyId);
}

function keep(key: string, list: readonly MonthCount[]): void {
  const oldest = keptCounts.size >= MOST_KEPT ? keptCounts.keys().next().value : undefined;
  if (oldest !== undefined) keptCounts.delete(oldest);
  keptCounts.set(key, list);
}
