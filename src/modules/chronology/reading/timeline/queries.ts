import { and, isNotNull, sql } from '../../../../platform/database/sql.js';
import type { Work } from '../../../../platform/work.js';
import { chronologyEntries as entries } from '../../tables.js';
import { inTogether } from '../list/in-together.js';
import type { Together } from '../opened.js';
import type { Drawn } from './layout.js';

const marked = (table: string) =>
  sql`exists (select from ${sql.raw(table)} m where m.entry_id = ${entries.id} and m.removed_at is null)`;
const counted = (condition: ReturnType<typeof marked>) =>
  sql<number>`count(*) filter (where ${condition})`.mapWith(Number);

/** Everything with a date that the asker reads, by agency and days. */
export async function drawnOf(work: Work, together: Together): Promise<Drawn[]> {
  const rows = await work.tx
    .select({
      agencyId: entries.agencyId,
      firstDay: entries.firstDay,
      lastDay: entries.lastDay,
      count: sql<number>`count(*)`.mapWith(Number),
      keys: counted(marked('key_event')),
      missed: counted(marked('missed_opportunity')),
    })
    .from(entries)
    .where(and(inTogether(work, together), isNotNull(entries.firstDay)))
    .groupBy(entries.agencyId, entries.firstDay, entries.lastDay);
  return rows.flatMap(({ firstDay, lastDay, ...rest }) =>
    firstDay === null || lastDay === null ? [] : [{ ...rest, firstDay, lastDay }],
  );
}
