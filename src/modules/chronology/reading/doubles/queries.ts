import { sql } from '../../../../platform/database/sql.js';
import type { Work } from '../../../../platform/work.js';
import { type PeopleFinder, peopleFinder } from '../../../named-people/index.js';
import type { Entry } from '../../entries/queries.js';
import { chronologyEntries as entries } from '../../tables.js';
import { manyEntries } from '../list/many-entries.js';
import type { Pair } from '../marks/queries.js';
import type { Together } from '../opened.js';
import { type Comparable, type LikelyDouble, LONGEST_SPAN_DAYS, likelyDoubles, pairKey } from '../rules/doubles.js';
import type { ReadEntry } from '../rules/entry.js';

/** What finding doubles looks at. */
const columns = [
  ...(['id', 'agencyId', 'firstDay', 'lastDay', 'firstTime', 'lastTime'] as const),
  ...(['personWords', 'kind', 'facts', 'decision'] as const),
] as const;
/** More than the rules look at, with room for names that become shorter. */
const MOST_FACTS = 1_000;
const MOST_DECISION = 300;

/** Every entry that the asker reads and that says when it was, for the rules. */
async function entriesToCompare(work: Work, together: Together, finder: PeopleFinder): Promise<Comparable[]> {
  const fitting = sql`${entries.lastDay} - ${entries.firstDay} <= ${LONGEST_SPAN_DAYS}`;
  const { text } = together.names;
  const whom = whomOf(together, finder);
  return (await manyEntries(work, together, { columns, fitting })).map((row) => ({
    ...row,
    people: whom(row),
    kind: text(row.kind),
    facts: text(row.facts.slice(0, MOST_FACTS)),
    decision: text(row.decision.slice(0, MOST_DECISION)),
  }));
}

/** Entries as the rules read them, from entries as the asker reads them. */
export async function asRead(work: Work, together: Together): Promise<(entry: Entry) => Entry & ReadEntry> {
  const whom = whomOf(together, await peopleFinder(work, together.review.id));
  return (entry) => ({ ...entry, people: whom(entry) });
}

/**
 * Whom an entry concerns, as both agencies would say it: those of who is who that it means, otherwise the words its author wrote. A few words
 * are said of thousands of entries: each is looked through once.
 */
function whomOf({ names }: Together, finder: PeopleFinder): (entry: { personWords: string }) => string[] {
  const called = new Map(finder.people.map(({ id, pseudonym }) => [id, names.text(pseudonym)]));
  const known = new Map<string, string[]>();
  return ({ personWords }) => {
    const before = known.get(personWords);
    if (before !== undefined) return before;
    const meant = finder.meantBy(personWords).map((id) => called.get(id) ?? '');
    const whom = meant.length > 0 ? meant : namedIn(names.text(personWords));
    known.set(personWords, whom);
    return whom;
  };
}

const namedIn = (words: string): string[] => [
  ...new Set(
    words
      .split(/[,;/&\n]|\band\b/)
      .map((one) => one.replace(/\s+/g, ' ').trim())
      .filter((one) => one !== ''),
  ),
];

/** Likely doubles that nobody has judged. */
export function unjudged(found: readonly LikelyDouble[], judged: readonly Pair[]): LikelyDouble[] {
  const known = new Set(judged.map(({ oneId, otherId }) => pairKey(oneId, otherId)));
  return found.filter(({ one, other }) => !known.has(pairKey(one, other)));
}

/**
 * What was found, by all that it was found in: which chronologies the asker reads, each as it stands, the names they read in them, and who
 * is who. Whoever reads others, or others' names, finds their own.
 */
const kept = new Map<string, readonly LikelyDouble[]>();
const MOST_KEPT = 30;

/** All likely doubles among what the asker reads. */
export async function doublesIn(work: Work, together: Together): Promise<readonly LikelyDouble[]> {
  const finder = await peopleFinder(work, together.review.id);
  const read = together.readable.map(({ standsAs }) => standsAs).sort();
  const key = JSON.stringify([together.review.id, together.names.standsAs, finder.people, read]);
  const found = kept.get(key) ?? likelyDoubles(await entriesToCompare(work, together, finder));
  // The one not asked for longest goes first.
  kept.delete(key);
  const oldest = kept.size >= MOST_KEPT ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(key, found);
  return found;
}
