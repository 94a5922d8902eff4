import { and, asc, desc, eq, inArray, sql } from '../../../platform/database/sql.js';
import type { TableRow } from '../../../platform/spreadsheet/index.js';
import type { Work } from '../../../platform/work.js';
import { linesOfEnquiryOf } from '../../terms-of-reference/index.js';
import type { ImportRowState } from '../kinds.js';
import {
  chronologies,
  chronologyImports as imports,
  chronologyImportRows as rows,
  chronologyImportTables as tables,
} from '../tables.js';
import { bare, type Target } from './guess.js';
import { unpackedRows } from './packed-tables.js';
import type { Matching } from './row-draft.js';

export type Import = typeof imports.$inferSelect;
export type ImportRow = typeof rows.$inferSelect;
/** A table of a file, without its rows. */
export type WaitingTable = Omit<typeof tables.$inferSelect, 'content'>;

export async function findImport(work: Work, chronologyId: string, id: string): Promise<Import | undefined> {
  const [row] = await work.tx
    .select()
    .from(imports)
    .where(and(eq(imports.chronologyId, chronologyId), eq(imports.id, id)));
  return row;
}

/** What was brought in so far, the last first. */
export const importsOf = (work: Work, chronologyId: string): Promise<Import[]> =>
  work.tx.select().from(imports).where(eq(imports.chronologyId, chronologyId)).orderBy(desc(imports.begunAt)).limit(50);

/** An earlier import of the same table of the same content that is still in. */
export async function sameContent(
  work: Work,
  one: Pick<Import, 'id' | 'chronologyId' | 'sha256'>,
  sheet: string,
): Promise<Import | undefined> {
  const [row] = await work.tx
    .select()
    .from(imports)
    .where(
      and(
        eq(imports.chronologyId, one.chronologyId),
        eq(imports.sha256, one.sha256),
        eq(imports.sheet, sheet),
        eq(imports.state, 'taken'),
        sql`${imports.id} <> ${one.id}`,
      ),
    )
    .limit(1);
  return row;
}

export const tablesOf = (work: Work, importId: string): Promise<WaitingTable[]> =>
  work.tx
    .select({
      importId: tables.importId,
      number: tables.number,
      reviewId: tables.reviewId,
      partnershipId: tables.partnershipId,
      name: tables.name,
      hidden: tables.hidden,
      rowsInAll: tables.rowsInAll,
      blankRows: tables.blankRows,
      more: tables.more,
    })
    .from(tables)
    .where(eq(tables.importId, importId))
    .orderBy(asc(tables.number));

/** The rows of one table as they were read from the file. */
export async function rowsOfTable(work: Work, importId: string, number: number): Promise<TableRow[]> {
  const [row] = await work.tx
    .select({ content: tables.content })
    .from(tables)
    .where(and(eq(tables.importId, importId), eq(tables.number, number)));
  return row === undefined ? [] : unpackedRows(row.content);
}

/** What the agency's last imports made of each heading. */
export async function rememberedTargets(work: Work, agencyId: string): Promise<ReadonlyMap<string, Target>> {
  const earlier = await work.tx
    .select({ heading: imports.heading, columns: imports.columns })
    .from(imports)
    .innerJoin(chronologies, eq(chronologies.id, imports.chronologyId))
    .where(and(eq(chronologies.agencyId, agencyId), inArray(imports.state, ['taken', 'undone'])))
    .orderBy(desc(imports.begunAt))
    .limit(10);
  // The latest word on a heading stands.
  return new Map(earlier.reverse().flatMap(targetsOf));
}

function targetsOf({ heading, columns }: Pick<Import, 'heading' | 'columns'>): (readonly [string, Target])[] {
  const byPlace = new Map(
    Object.entries(columns).map(([target, at]) => [at, target.startsWith('add:') ? 'add' : target]),
  );
  return heading.flatMap((text, at) =>
    text === '' ? [] : [[bare(text), (byPlace.get(at) ?? 'leave') as Target] as const],
  );
}

export async function matchingOf(work: Work, one: Import): Promise<Matching> {
  const lines = await linesOfEnquiryOf(work, one.reviewId);
  const { columns, heading, sourceForAll, from1904, monthFirst } = one;
  const order = monthFirst ? 'month-first' : 'day-first';
  return { columns, heading, sourceForAll, from1904, order, lines: lines.map(({ id }) => id), today: work.today };
}

/** How many rows are in each state. */
export async function countRows(work: Work, importId: string): Promise<ReadonlyMap<ImportRowState, number>> {
  const counted = await work.tx
    .select({ state: rows.state, count: sql<number>`count(*)`.mapWith(Number) })
    .from(rows)
    .where(eq(rows.importId, importId))
    .groupBy(rows.state);
  return new Map(counted.map(({ state, count }) => [state, count]));
}

/** What should be said of the rows as a whole. */
export async function remarksOf(
  work: Work,
  importId: string,
): Promise<{ hidden: number; merged: number; formula: number }> {
  const has = (kind: string) =>
    sql<number>`count(*) filter (where ${rows.remarks} @> ${JSON.stringify([{ kind }])}::jsonb)`.mapWith(Number);
  const [row] = await work.tx
    .select({
      hidden: sql<number>`count(*) filter (where ${rows.hidden})`.mapWith(Number),
      merged: has('merged'),
      formula: has('formula'),
    })
    .from(rows)
    .where(eq(rows.importId, importId));
  return row ?? { hidden: 0, merged: 0, formula: 0 };
}

/** How many rows a page of the check shows. */
export const ROWS_A_PAGE = 50;

export const rowsIn = (
  work: Work,
  importId: string,
  { state, page }: { state: ImportRowState; page: number },
): Promise<ImportRow[]> =>
  work.tx
    .select()
    .from(rows)
    .where(and(eq(rows.importId, importId), eq(rows.state, state)))
    .orderBy(asc(rows.number))
    .limit(ROWS_A_PAGE)
    .offset((page - 1) * ROWS_A_PAGE);

export async function findRow(work: Work, importId: string, number: number): Promise<ImportRow | undefined> {
  const [row] = await work.tx
    .select()
    .from(rows)
    .where(and(eq(rows.importId, importId), eq(rows.number, number)));
  return row;
}
