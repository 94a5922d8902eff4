import { and, eq, inArray, isNull, lte, type SQL, sql } from '../../../../platform/database/sql.js';
import type { Work } from '../../../../platform/work.js';
import { visibleBy } from '../../../reviews/index.js';
import { type Entry, inOrder } from '../../entries/queries.js';
import { chronologyEntries as entries, chronologyNotes as notes } from '../../tables.js';
import type { Together } from '../opened.js';
import type { TogetherFilter } from './filter.js';

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

const HAYSTACK = sql`concat_ws(' ', ${entries.writtenWhen}, ${entries.source}, ${entries.personWords}, ${entries.kind}, ${entries.facts}, ${entries.acted}, ${entries.decision}, ${entries.seenWords}, ${entries.riskTool}, ${entries.response}, ${entries.comment})`;
const like = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;
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

function fits(filter: TogetherFilter): SQL | undefined {
  const words = filter.q
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 10);
  return and(
    ...words.map((word) => sql`${HAYSTACK} ilike ${like(word)}`),
    filter.person === '' ? undefined : sql`${entries.personWords} ilike ${like(filter.person)}`,
    filter.agency === undefined ? undefined : eq(entries.agencyId, filter.agency),
    filter.line === undefined ? undefined : sql`${filter.line}::uuid = any(${entries.lines})`,
    filter.kind === '' ? undefined : sql`lower(${entries.kind}) = lower(${filter.kind})`,
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

/** The entries of one page in order, and one more to know what comes next. */
export const entriesOfPage = (work: Work, together: Together, filter: TogetherFilter): Promise<Entry[]> =>
  work.tx
    .select()
    .from(entries)
    .where(and(inTogether(work, together), fits(filter)))
    .orderBy(inOrder)
    .limit(PAGE_SIZE + 1)
    .offset((filter.page - 1) * PAGE_SIZE);

/** How the entries that fit are spread over the months, in order. */
export async function monthCounts(work: Work, together: Together, filter: TogetherFilter): Promise<MonthCount[]> {
  const month = sql<
    number | null
  >`(extract(year from ${entries.firstDay}) * 12 + extract(month from ${entries.firstDay}) - 1)::int`;
  const rows = await work.tx
    .select({ month, count: sql<number>`count(*)`.mapWith(Number) })
    .from(entries)
    .where(and(inTogether(work, together), fits(filter)))
    .groupBy(sql`1`)
    .orderBy(sql`1 nulls last`);
  return rows.map((row) => ({ month: row.month === null ? undefined : Number(row.month), count: row.count }));
}

/** Kinds in use, the most used first. */
export async function kindsUsed(work: Work, together: Together): Promise<string[]> {
  const rows = await work.tx
    .select({ kind: sql<string>`min(${entries.kind})` })
    .from(entries)
    .where(and(inTogether(work, together), sql`${entries.kind} <> ''`))
    .groupBy(sql`lower(${entries.kind})`)
    .orderBy(sql`count(*) desc, 1`)
    .limit(40);
  return rows.map(({ kind }) => kind);
}

export type ReviewNote = typeof notes.$inferSelect;

/** The review's own notes, in order; none for whoever has yet to accept the undertaking. */
export async function notesOf(work: Work, { review, bound }: Together): Promise<ReviewNote[]> {
  if (!bound) return [];
  const visible = visibleBy(work, { review: notes.reviewId, partnership: notes.partnershipId });
  return work.tx
    .select()
    .from(notes)
    .where(and(eq(notes.reviewId, review.id), isNull(notes.removedAt), visible))
    .orderBy(notes.firstDay, notes.id);
}

/** One entry, if the asker reads it in the common list. */
export async function findTogether(work: Work, together: Together, id: string | undefined): Promise<Entry | undefined> {
  const [row] = await entriesById(work, together, id === undefined ? [] : [id]);
  return row;
}

/** Entries by id, as far as the asker reads them, in order. */
export async function entriesById(work: Work, together: Together, ids: readonly string[]): Promise<Entry[]> {
  if (ids.length === 0) return [];
  return work.tx
    .select()
    .from(entries)
    .where(and(inTogether(work, together), inArray(entries.id, [...ids])))
    .orderBy(inOrder);
}
