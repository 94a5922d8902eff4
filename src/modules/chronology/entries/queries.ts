import { and, asc, eq, inArray, isNotNull, isNull, type SQL, sql } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { visibleBy } from '../../reviews/index.js';
import type { Significance } from '../kinds.js';
import { chronologyEntries as entries } from '../tables.js';
import { withNames } from '../with-names.js';
import { entriesSaying } from './search.js';

export type Entry = typeof entries.$inferSelect;

/** An entry with the plain number that people see: its place in the whole chronology. */
export interface NumberedEntry extends Entry {
  readonly number: number;
}

/** The order of `compareEntries` (kernel/written-date), said by the database. */
export const inOrder: SQL = sql`${entries.firstDay} asc nulls last, ${entries.lastDay} desc, ${entries.firstTime} collate "C" asc nulls first, ${entries.sequence} asc, ${entries.agencyId} asc, ${entries.id} asc`;

/** Which entries are wanted of one chronology. */
export interface EntryFilter {
  readonly q: string;
  readonly significance: Significance | undefined;
  /** Of these alone: not exact to the day; without comment; with identifiers still in. */
  readonly only: 'not-exact' | 'no-comment' | 'not-masked' | undefined;
  readonly sort: 'date' | 'newest';
  readonly page: number;
}

/** How many entries a page shows. */
export const PAGE_SIZE = 100;

/** Entries of one chronology as the filter asks, with how many there are in all and how many fit. Words are looked for in the texts as `asShown` gives them, and so they are shown. */
export async function entriesPage(
  work: Work,
  chronologyId: string,
  filter: EntryFilter,
  asShown: (text: string) => string,
): Promise<{ rows: NumberedEntry[]; total: number; fitting: number }> {
  const saying = filter.q === '' ? undefined : await entriesSaying(work, chronologyId, { q: filter.q, shown: asShown });
  const numbered = work.tx
    .select({
      id: entries.id,
      number: sql<number>`row_number() over (order by ${inOrder})`.mapWith(Number).as('number'),
      total: sql<number>`count(*) over ()`.mapWith(Number).as('total'),
      changedAt: entries.changedAt,
      fits: sql<boolean>`${fits(filter, saying) ?? sql`true`}`.as('fits'),
    })
    .from(entries)
    .where(and(eq(entries.chronologyId, chronologyId), isNull(entries.removedAt), visible(work)))
    .as('numbered');
  const shown = await work.tx
    .select({
      id: numbered.id,
      number: numbered.number,
      total: numbered.total,
      fitting: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(numbered)
    .where(sql`${numbered.fits}`)
    .orderBy(filter.sort === 'newest' ? sql`${numbered.changedAt} desc, ${numbered.number}` : numbered.number)
    .limit(PAGE_SIZE)
    .offset((filter.page - 1) * PAGE_SIZE);
  const [first] = shown;
  if (first === undefined) return { rows: [], total: await countEntries(work, chronologyId), fitting: 0 };
  const found = await work.tx
    .select()
    .from(entries)
    .where(
      inArray(
        entries.id,
        shown.map(({ id }) => id),
      ),
    );
  const byId = new Map(found.map((entry) => [entry.id, entry]));
  const rows = shown.flatMap(({ id, number }) => {
    const entry = byId.get(id);
    return entry === undefined ? [] : [{ ...withNames(entry, asShown), number }];
  });
  return { rows, total: first.total, fitting: first.fitting };
}

const visible = (work: Work): SQL => visibleBy(work, { review: entries.reviewId, partnership: entries.partnershipId });

function fits({ significance, only }: EntryFilter, saying: string[] | undefined): SQL | undefined {
  return and(
    saying === undefined ? undefined : saying.length === 0 ? sql`false` : inArray(entries.id, saying),
    significance === undefined ? undefined : eq(entries.significance, significance),
    only === 'not-exact'
      ? sql`(${entries.firstDay} is distinct from ${entries.lastDay} or ${entries.about} or ${entries.doubted} or ${entries.firstDay} is null)`
      : undefined,
    only === 'no-comment' ? eq(entries.comment, '') : undefined,
    only === 'not-masked' ? eq(entries.masked, false) : undefined,
  );
}

/** How many entries stand in it. */
export async function countEntries(work: Work, chronologyId: string): Promise<number> {
  const [row] = await work.tx
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(entries)
    .where(and(eq(entries.chronologyId, chronologyId), isNull(entries.removedAt), visible(work)));
  return row?.count ?? 0;
}

/** Every entry of one chronology, in order. */
export const entriesOfChronology = (work: Work, chronologyId: string): Promise<Entry[]> =>
  work.tx
    .select()
    .from(entries)
    .where(and(eq(entries.chronologyId, chronologyId), isNull(entries.removedAt), visible(work)))
    .orderBy(inOrder);

/** One entry of the chronology, removed ones too. */
export async function findEntry(work: Work, chronologyId: string, id: string): Promise<Entry | undefined> {
  const [row] = await work.tx
    .select()
    .from(entries)
    .where(and(eq(entries.chronologyId, chronologyId), eq(entries.id, id), visible(work)));
  return row;
}

/** What was removed and can be put back, the last first; the first hundred. */
export async function removedEntries(
  work: Work,
  chronologyId: string,
  asShown: (text: string) => string,
): Promise<Entry[]> {
  const rows = await work.tx
    .select()
    .from(entries)
    .where(and(eq(entries.chronologyId, chronologyId), isNotNull(entries.removedAt), visible(work)))
    .orderBy(sql`${entries.removedAt} desc, ${entries.sequence}, ${entries.id}`)
    .limit(100);
  return rows.map((entry) => withNames(entry, asShown));
}

/** Sources and kinds used so far, for the boxes to offer; the most used first. */
export async function wordsUsed(work: Work, chronologyId: string): Promise<{ sources: string[]; kinds: string[] }> {
  const used = async (column: typeof entries.source | typeof entries.kind): Promise<string[]> => {
    const rows = await work.tx
      .select({ words: column })
      .from(entries)
      .where(
        and(eq(entries.chronologyId, chronologyId), isNull(entries.removedAt), visible(work), sql`${column} <> ''`),
      )
      .groupBy(column)
      .orderBy(sql`count(*) desc`, asc(column))
      .limit(30);
    return rows.map(({ words }) => words);
  };
  return { sources: await used(entries.source), kinds: await used(entries.kind) };
}

/** The entry that was saved last, whose source the next one often shares. */
export async function lastSaved(work: Work, chronologyId: string): Promise<Entry | undefined> {
  const [row] = await work.tx
    .select()
    .from(entries)
    .where(
      and(eq(entries.chronologyId, chronologyId), isNull(entries.removedAt), isNull(entries.importId), visible(work)),
    )
    .orderBy(sql`${entries.changedAt} desc, ${entries.sequence} desc`)
    .limit(1);
  return row;
}

/** The page on which an entry stands when all are shown by date. */
export async function pageOfEntry(work: Work, chronologyId: string, id: string): Promise<number> {
  const { rows } = await work.tx.execute<{ number: string }>(sql`
    select number from (select id, row_number() over (order by ${inOrder}) as number from ${entries}
      where ${and(eq(entries.chronologyId, chronologyId), isNull(entries.removedAt))}) as n where id = ${id}::uuid`);
  return Math.max(1, Math.ceil(Number(rows[0]?.number ?? 1) / PAGE_SIZE));
}

/** How many were removed and can be put back. */
export async function countRemoved(work: Work, chronologyId: string): Promise<number> {
  const [row] = await work.tx
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(entries)
    .where(and(eq(entries.chronologyId, chronologyId), isNotNull(entries.removedAt), visible(work)));
  return row?.count ?? 0;
}
