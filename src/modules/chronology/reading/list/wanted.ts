import { compareEntries } from '../../../../kernel/written-date/index.js';
import { and, eq, isNull, lte, type SQL, sql } from '../../../../platform/database/sql.js';
import type { Work } from '../../../../platform/work.js';
import { peopleFinder } from '../../../named-people/index.js';
import type { Entry } from '../../entries/queries.js';
import { chronologyEntries as entries } from '../../tables.js';
import { entryTexts, withNames } from '../../with-names.js';
import type { Together } from '../opened.js';
import type { TogetherFilter } from './filter.js';
import { inTogether } from './in-together.js';
import { manyEntries } from './many-entries.js';

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

/** What a filter asks of an entry's columns; words and people are looked for apart. */
export const fits = (filter: TogetherFilter): SQL | undefined =>
  and(
    filter.agency === undefined ? undefined : eq(entries.agencyId, filter.agency),
    filter.line === undefined ? undefined : sql`${filter.line}::uuid = any(${entries.lines})`,
    filter.significance === undefined ? undefined : eq(entries.significance, filter.significance),
    filter.fromDay === undefined ? undefined : sql`${entries.lastDay} >= ${filter.fromDay}`,
    filter.toDay === undefined ? undefined : lte(entries.firstDay, filter.toDay),
    filter.only === undefined ? undefined : only[filter.only],
  );

/** Which entries a filter lets through: those that say its words among them, where it has any. */
export interface Wanted {
  readonly filter: TogetherFilter;
  /** In order; undefined when no words and nobody are looked for. */
  readonly saying: readonly Pick<Entry, 'id' | 'firstDay'>[] | undefined;
}

/** The entries that a filter lets through, by id. */
export async function idsWanted(work: Work, together: Together, filter: TogetherFilter): Promise<string[]> {
  const { saying } = await wantedBy(work, together, filter);
  if (saying !== undefined) return saying.map(({ id }) => id);
  const rows = await work.tx
    .select({ id: entries.id })
    .from(entries)
    .where(and(inTogether(work, together), fits(filter)));
  return rows.map(({ id }) => id);
}

const columns = ['id', 'agencyId', 'firstDay', 'lastDay', 'firstTime', 'sequence', ...entryTexts] as const;
type Searched = Pick<Entry, (typeof columns)[number]>;

/** Finds the entries that say the words and name the person that are asked for. */
export async function wantedBy(work: Work, together: Together, filter: TogetherFilter): Promise<Wanted> {
  if (filter.q === '' && filter.kind === '' && filter.person === undefined) return { filter, saying: undefined };
  const rows = await manyEntries(work, together, { columns, fitting: fits(filter) });
  const named = filter.person === undefined ? rows : await naming(work, together, { rows, person: filter.person });
  return { filter, saying: saying(named, together, filter).toSorted(compareEntries) };
}

/** Entries that concern somebody, or name them in what happened. */
async function naming(
  work: Work,
  { review }: Together,
  { rows, person }: { readonly rows: readonly Searched[]; readonly person: string },
): Promise<readonly Searched[]> {
  const finder = await peopleFinder(work, review.id);
  return rows.filter(
    ({ personWords, facts }) => finder.meantBy(personWords).includes(person) || finder.namedIn(facts).includes(person),
  );
}

/**
 * Entries that say the words as the asker reads them. What is kept may hold real names: looking through that would answer whoever guesses
 * them. So the database is not asked for the words, not even to leave out what cannot fit: how long the answer took would tell.
 */
function saying(rows: readonly Searched[], { names }: Together, { q, kind }: TogetherFilter): readonly Searched[] {
  if (q === '' && kind === '') return rows;
  const words = q.toLowerCase().split(/\s+/);
  return rows.filter((row) => {
    const shown = withNames(row, names.text);
    if (kind !== '' && shown.kind.toLowerCase() !== kind.toLowerCase()) return false;
    const texts = entryTexts.map((column) => shown[column].toLowerCase()).join(' ');
    return words.every((word) => texts.includes(word));
  });
}
