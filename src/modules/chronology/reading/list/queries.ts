import { and, eq, inArray, isNull, lte, type SQL, sql } from '../../../../platform/database/sql.js';
import type { Work } from '../../../../platform/work.js';
import { visibleBy } from '../../../reviews/index.js';
import { type Entry, inOrder } from '../../entries/queries.js';
import { chronologyEntries as entries, chronologyNotes as notes } from '../../tables.js';
import { entryTexts, withNames } from '../../with-names.js';
import type { Together } from '../opened.js';
import { narrows, type TogetherFilter } from './filter.js';

/** How many entries a page shows. */
export const PAGE_SIZE = 100;

/** Every query over entries of several agencies starts here: only chronologies that the asker reads, and never removed entries. */
export const inTogether = (work: Work, { review, readable }: Together): SQL =>
  and(
    eq(entries.reviewId, review.id),
    isNull(entries.removedAt),
    readable.length === 0
      ? sql`false`
      : inArray(
          entries.chronologyId,
          readable.map(({ chronologyId }) => chronologyId),
        ),
    visibleBy(work, { review: entries.reviewId, partnership: entries.partnershipId }),
  ) ?? sql`false`;

const marked = (table: string): SQL =>
  sql`exists (select from ${sql.raw(table)} m where m.entry_id = ${entries.id} and m.removed_at is null)`;

const only: Readonly<Record<NonNullable<TogetherFilter['only']>, SQL>> = {
  key: marked('key_event'),
  missed: marked('missed_opportunity'),
  commented: marked('entry_comment'),
  linked: sql`exists (select from entry_pair p where ${entries.id} in (p.one_id, p.other_id) and p.verdict = 'same' and p.undone_at is null)`,
  inexact: sql`(${entries.firstDay} is distinct from ${entries.lastDay} or ${entries.about} or ${entries.doubted})`,
  undated: isNull(entries.firstDay),
};

function fits(filter: TogetherFilter, saying?: readonly string[]): SQL | undefined {
  return and(
    saying === undefined ? undefined : sql`${entries.id} = any(${`{${saying.join(',')}}`}::uuid[])`,
    filter.agency === undefined ? undefined : eq(entries.agencyId, filter.agency),
    filter.line === undefined ? undefined : sql`${filter.line}::uuid = any(${entries.lines})`,
    filter.significance === undefined ? undefined : eq(entries.significance, filter.significance),
    filter.fromDay === undefined ? undefined : sql`${entries.lastDay} >= ${filter.fromDay}`,
    filter.toDay === undefined ? undefined : lte(entries.firstDay, filter.toDay),
    filter.only === undefined ? undefined : only[filter.only],
  );
}

/** How many entries stand in one month: year × 12 + month from 0; undefined for those without a date. */
export interface MonthCount {
  readonly month: number | undefined;
  readonly count: number;
}

/** Which entries a filter lets through: those that say its words among them, where it has any. */
export interface Wanted {
  readonly filter: TogetherFilter;
  /** Ids; undefined when no words are looked for. */
  readonly saying: readonly string[] | undefined;
}

/**
 * Finds the entries that say the words as the asker reads them. What is kept may hold real names: looking through that would answer whoever
 * guesses them.
 */
export async function wantedBy(work: Work, together: Together, filter: TogetherFilter): Promise<Wanted> {
  if (filter.q === '' && filter.person === '' && filter.kind === '') return { filter, saying: undefined };
  const words = filter.q.toLowerCase().split(/\s+/);
  const [person, kind] = [filter.person.toLowerCase(), filter.kind.toLowerCase()];
  const rows = await work.tx
    .select()
    .from(entries)
    .where(and(inTogether(work, together), fits(filter)));
  const saying = rows
    .map((row) => withNames(row, together.names.text))
    .filter((row) => {
      if (kind !== '' && row.kind.toLowerCase() !== kind) return false;
      const texts = entryTexts.map((column) => row[column].toLowerCase()).join(' ');
      return words.every((word) => texts.includes(word)) && row.personWords.toLowerCase().includes(person);
    })
    .map(({ id }) => id);
  return { filter, saying };
}

/** The entries of one page in order, and one more to know what comes next. */
export async function entriesOfPage(work: Work, together: Together, { filter, saying }: Wanted): Promise<Entry[]> {
  const rows = await work.tx
    .select()
    .from(entries)
    .where(and(inTogether(work, together), fits(filter, saying)))
    .orderBy(inOrder)
    .limit(PAGE_SIZE + 1)
    .offset((filter.page - 1) * PAGE_SIZE);
  return rows.map((row) => withNames(row, together.names.text));
}

/** Every entry that the asker reads, in order. */
export async function allTogether(work: Work, together: Together): Promise<Entry[]> {
  const rows = await work.tx.select().from(entries).where(inTogether(work, together)).orderBy(inOrder);
  return rows.map((row) => withNames(row, together.names.text));
}

/** How the entries that fit are spread over the months, in order. */
export async function monthCounts(work: Work, together: Together, wanted: Wanted): Promise<MonthCount[]> {
  const known = narrows(wanted.filter) ? undefined : together.readable.map(({ standsAs }) => keptCounts.get(standsAs));
  const lists = known?.every((list) => list !== undefined) ? known : await countMonths(work, together, wanted);
  const sums = new Map<number | undefined, number>();
  for (const { month, count } of lists.flat()) sums.set(month, (sums.get(month) ?? 0) + count);
  return [...sums]
    .map(([month, count]) => ({ month, count }))
    .sort((one, other) => (one.month ?? Number.MAX_VALUE) - (other.month ?? Number.MAX_VALUE));
}

/**
 * Months of whole chronologies, by the chronology and its version. What was handed in does not change, and each step it takes gives it
 * another version, so that what is kept here is never out of date.
 */
const keptCounts = new Map<string, readonly MonthCount[]>();
const MOST_KEPT = 1_000;

async function countMonths(work: Work, together: Together, { filter, saying }: Wanted): Promise<MonthCount[][]> {
  const month = sql<
    number | null
  >`(extract(year from ${entries.firstDay}) * 12 + extract(month from ${entries.firstDay}) - 1)::int`;
  const rows = await work.tx
    .select({ chronologyId: entries.chronologyId, month, count: sql<number>`count(*)`.mapWith(Number) })
    .from(entries)
    .where(and(inTogether(work, together), fits(filter, saying)))
    .groupBy(sql`1, 2`);
  const by = Map.groupBy(rows, ({ chronologyId }) => chronologyId);
  return together.readable.map(({ chronologyId, standsAs }) => {
    const list = (by.get(chronologyId) ?? []).map((row) => ({
      month: row.month === null ? undefined : Number(row.month),
      count: row.count,
    }));
    if (!narrows(filter)) keep(standsAs, list);
    return list;
  });
}

function keep(key: string, list: readonly MonthCount[]): void {
  const oldest = keptCounts.size >= MOST_KEPT ? keptCounts.keys().next().value : undefined;
  if (oldest !== undefined) keptCounts.delete(oldest);
  keptCounts.set(key, list);
}

export type ReviewNote = typeof notes.$inferSelect;

/** The review's own notes, in order; none for whoever has yet to accept the undertaking. */
export async function notesOf(work: Work, { review, bound, names }: Together): Promise<ReviewNote[]> {
  if (!bound) return [];
  const visible = visibleBy(work, { review: notes.reviewId, partnership: notes.partnershipId });
  const rows = await work.tx
    .select()
    .from(notes)
    .where(and(eq(notes.reviewId, review.id), isNull(notes.removedAt), visible))
    .orderBy(notes.firstDay, notes.id);
  return rows.map((row) => ({ ...row, text: names.text(row.text) }));
}

/** One entry, if the asker reads it in the common list. */
export async function findTogether(work: Work, together: Together, id: string | undefined): Promise<Entry | undefined> {
  const [row] = await entriesById(work, together, id === undefined ? [] : [id]);
  return row;
}

/** Entries by id, as far as the asker reads them, in order. */
export async function entriesById(work: Work, together: Together, ids: readonly string[]): Promise<Entry[]> {
  if (ids.length === 0) return [];
  const rows = await work.tx
    .select()
    .from(entries)
    .where(and(inTogether(work, together), inArray(entries.id, [...ids])))
    .orderBy(inOrder);
  return rows.map((row) => withNames(row, together.names.text));
}
