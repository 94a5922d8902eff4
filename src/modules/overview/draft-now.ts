import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import { findPartnership } from '../accounts/index.js';
import { type OverviewContent, overviewContent } from './content.js';
import { currentFigures } from './figures/current.js';
import { differences } from './figures/differences.js';
import { basis } from './figures/made.js';
import type { Made } from './figures/piece.js';
import { proposals } from './figures/proposals.js';
import { quarterOf } from './quarter.js';
import { type Overview, type OverviewWords, wordsOf } from './queries.js';

/** A draft as it stands now: always with today's figures. */
export interface DraftNow {
  readonly content: OverviewContent;
  readonly made: Made;
  /** What is otherwise in the figures than when they were last made. */
  readonly changed: readonly string[];
  /** What the board might be asked to decide, and is not yet in the words of the draft. */
  readonly proposals: readonly string[];
  readonly words: readonly OverviewWords[];
}

export async function draftNow(work: Work, overview: Overview): Promise<DraftNow> {
  const { gathered, made } = await currentFigures(work, overview);
  const words = await wordsOf(work, overview.id);
  const wanted = words.find(({ section }) => section === 'decisions-wanted')?.words ?? '';
  const partnership = found(await findPartnership(work, overview.partnershipId)).name;
  const content = overviewContent({
    ...{ partnership, quarter: quarterOf(overview.quarterFrom), figuresOn: gathered.on },
    ...{ number: overview.number, reason: overview.reason, made, basis: basis(gathered) },
    words: new Map(words.map((row) => [row.section, row.words])),
  });
  return {
    ...{ content, made, words, changed: differences(overview.figures, made) },
    proposals: proposals(gathered).filter((one) => !wanted.includes(one)),
  };
}
