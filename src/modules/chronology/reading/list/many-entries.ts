import { and, type SQL, sql } from '../../../../platform/database/sql.js';
import type { Work } from '../../../../platform/work.js';
import type { Entry } from '../../entries/queries.js';
import { chronologyEntries as entries } from '../../tables.js';
import type { Together } from '../opened.js';
import { inTogether } from './in-together.js';

/** Columns that are the same in JSON as they are here: no instants. */
type PlainColumn = {
  [Column in keyof Entry]: Entry[Column] extends string | number | boolean | null | readonly string[] ? Column : never;
}[keyof Entry];

/**
 * Some columns of every entry that the asker reads, in no order. For tens of thousands: each chronology comes as one list, since reading a
 * value of its own for each column of each row takes the driver longer than the database takes to find them.
 */
export async function manyEntries<Column extends PlainColumn>(
  work: Work,
  together: Together,
  { columns, fitting }: { columns: readonly Column[]; fitting?: SQL | undefined },
): Promise<Pick<Entry, Column>[]> {
  const values = sql.join(
    columns.map((column) => sql`${entries[column]}`),
    sql`, `,
  );
  const lists = await work.tx
    .select({ list: sql<unknown[][]>`json_agg(json_build_array(${values}))` })
    .from(entries)
    .where(and(inTogether(work, together), fitting))
    .groupBy(entries.chronologyId);
  return lists.flatMap(({ list }) => list.map((row) => read(columns, row)));
}

function read<Column extends PlainColumn>(columns: readonly Column[], row: readonly unknown[]): Pick<Entry, Column> {
  const entry: Partial<Record<Column, unknown>> = {};
  for (const [index, column] of columns.entries()) entry[column] = row[index];
  return entry as Pick<Entry, Column>;
}
