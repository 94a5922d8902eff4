import { sql } from '../../../../platform/database/sql.js';
import type { Work } from '../../../../platform/work.js';
import { peopleFinder } from '../../../named-people/index.js';
import { type Entry, inOrder } from '../../entries/queries.js';
import { chronologyEntries as entries } from '../../tables.js';
import { inTogether } from '../list/in-together.js';
import type { Pair } from '../marks/queries.js';
import type { Together } from '../opened.js';
import { type LikelyDouble, likelyDoubles, pairKey } from '../rules/doubles.js';
import type { ReadEntry } from '../rules/entry.js';

/** As much of each entry as finding doubles looks at. */
const lean = {
  id: entries.id,
  agencyId: entries.agencyId,
  firstDay: entries.firstDay,
  lastDay: entries.lastDay,
  firstTime: entries.firstTime,
  lastTime: entries.lastTime,
  sequence: entries.sequence,
  personWords: entries.personWords,
  kind: entries.kind,
  facts: sql<string>`left(${entries.facts}, 1000)`,
  decision: sql<string>`left(${entries.decision}, 300)`,
  seen: entries.seen,
  seenWords: entries.seenWords,
  riskTool: entries.riskTool,
};

/** Every entry that the asker reads, in order, for the rules. */
export async function entriesToCompare(work: Work, together: Together): Promise<ReadEntry[]> {
  const rows = await work.tx.select(lean).from(entries).where(inTogether(work, together)).orderBy(inOrder);
  const { text } = together.names;
  const whom = await whomOf(work, together);
  return rows.map((row) => ({
    ...row,
    people: whom(row),
    kind: text(row.kind),
    facts: text(row.facts),
    decision: text(row.decision),
  }));
}

/** Entries as the rules read them, from entries as the asker reads them. */
export async function asRead(work: Work, together: Together): Promise<(entry: Entry) => Entry & ReadEntry> {
  const whom = await whomOf(work, together);
  return (entry) => ({ ...entry, people: whom(entry) });
}

/**
 * Whom an entry concerns, as both agencies would say it: those of who is who that it means, otherwise the words its author wrote. A few words
 * are said of thousands of entries: each is looked through once.
 */
async function whomOf(work: Work, { review, names }: Together): Promise<(entry: { personWords: string }) => string[]> {
  const finder = await peopleFinder(work, review.id);
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

/** All likely doubles among what the asker reads. */
export const doublesIn = async (work: Work, together: Together): Promise<LikelyDouble[]> =>
  likelyDoubles(await entriesToCompare(work, together));
