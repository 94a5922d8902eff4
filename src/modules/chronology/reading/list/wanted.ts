import { and, eq, isNull, lte, type SQL, sql } from '../../../../platform/database/sql.js';
import type { Work } from '../../../../platform/work.js';
import { peopleFinder } from '../../../named-people/index.js';
import type { Entry } from '../../entries/queries.js';
import { chronologyEntries as entries } from '../../tables.js';
import { entryTexts, withNames } from '../../with-names.js';
import type { Together } from '../opened.js';
import type { TogetherFilter } from './filter.js';
import { inTogether } from './in-together.js';

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

/** What an entry must be for a filter, and for the words that were looked for apart. */
export function fits(filter: TogetherFilter, saying?: readonly string[]): SQL | undefined {
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

/** Which entries a filter lets through: those that say its words among them, where it has any. */
export interface Wanted {
  readonly filter: TogetherFilter;
  /** Ids; undefined when no words are looked for. */
  readonly saying: readonly string[] | undefined;
}

/** The entries that a filter lets through, in order, by id. */
export async function idsWanted(work: Work, together: Together, filter: TogetherFilter): Promise<string[]> {
  const { saying } = await wantedBy(work, together, filter);
  const rows = await work.tx
    .select({ id: entries.id })
    .from(entries)
    .where(and(inTogether(work, together), fits(filter, saying)));
  return rows.map(({ id }) => id);
}

/** Finds the entries that say the words and name the person that are asked for. */
export async function wantedBy(work: Work, together: Together, filter: TogetherFilter): Promise<Wanted> {
  if (filter.q === '' && filter.kind === '' && filter.person === undefined) return { filter, saying: undefined };
  const rows = await work.tx
    .select()
    .from(entries)
    .where(and(inTogether(work, together), fits(filter)));
  const named = filter.person === undefined ? rows : await naming(work, together, { rows, person: filter.person });
  return { filter, saying: saying(named, together, filter).map(({ id }) => id) };
}

/** Entries that concern somebody, or name them in what happened. */
async function naming(
  work: Work,
  { review }: Together,
  { rows, person }: { readonly rows: readonly Entry[]; readonly person: string },
): Promise<readonly Entry[]> {
  const finder = await peopleFinder(work, review.id);
  return rows.filter(
    ({ personWords, facts }) => finder.meantBy(personWords).includes(person) || finder.namedIn(facts).includes(person),
  );
}

/**
 * Entries that say the words as the asker reads them. What is kept may hold real names: looking through that would answer whoever guesses
 * them.
 */
function saying(rows: readonly Entry[], { names }: Together, { q, kind }: TogetherFilter): readonly Entry[] {
  if (q === '' && kind === '') return rows;
  const words = q.toLowerCase().split(/\s+/);
  return rows.filter((row) => {
    const shown = withNames(row, names.text);
    if (kind !== '' && shown.kind.toLowerCase() !== kind.toLowerCase()) return false;
    const texts = entryTexts.map((column) => shown[column].toLowerCase()).join(' ');
    return words.every((word) => texts.includes(word));
  });
}
