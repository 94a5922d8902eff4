import { sql } from '../../../../platform/database/sql.js';
import type { Work } from '../../../../platform/work.js';
import { inOrder } from '../../entries/queries.js';
import { chronologyEntries as entries } from '../../tables.js';
import { inTogether } from '../list/queries.js';
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
  people: entries.people,
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
  return rows.map((row) =>
    asRead({
      ...row,
      personWords: text(row.personWords),
      kind: text(row.kind),
      facts: text(row.facts),
      decision: text(row.decision),
    }),
  );
}

/** An entry as the rules read it. Whom it names are ids where they were chosen, otherwise the words its author wrote. */
export const asRead = <Row extends Omit<ReadEntry, 'people'> & { people: string[]; personWords: string }>(
  row: Row,
): Row & ReadEntry => ({ ...row, people: row.people.length > 0 ? row.people : namedIn(row.personWords) });

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
