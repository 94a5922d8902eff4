import { longDate } from '../../../web/formats.js';
import {
  type ChangeRow,
  type Counts,
  countsInWords,
  countsOf,
  lastingInWords,
  lastings,
  proofByTheme,
  proofInWords,
  proofs,
} from '../../impact/index.js';
import type { Gathered } from './gathered.js';
import { note, type Piece, table, text } from './piece.js';

/** What was to change in practice, as it stood at the end of a quarter and of the one before. */
export interface ChangeGathered {
  readonly now: readonly ChangeRow[];
  readonly before: readonly ChangeRow[];
}

/** What changed in practice, counted, with what is otherwise than a quarter before. No organisation is named: no figure leads back to a review. */
export function changeMade({ change: { now, before }, on }: Pick<Gathered, 'change' | 'on'>): Piece[] {
  const [counts, earlier] = [countsOf(now), countsOf(before)];
  if (counts.recommendations === 0) return [text(`On ${longDate(on)} no recommendation stood issued.`)];
  return [
    text(countsInWords(counts).join(' ')),
    table(
      'What changed, and what is otherwise than a quarter before',
      ['What', 'Now', 'A quarter before', 'Difference'],
      rowsOf(counts).map(([name, is], at) => {
        const was = rowsOf(earlier)[at]?.[1] ?? 0;
        return [name, is, was, is === was ? '0' : `${is > was ? '+' : '−'}${Math.abs(is - was)}`];
      }),
    ),
    { kind: 'plot', plot: proofByTheme(now) },
    note(
      'How good the proof is, is worked out by a rule from the record of that day, and fades as figures grow old. A change that a later finding challenges is counted as challenged until somebody has answered.',
    ),
  ];
}

const rowsOf = ({ recommendations, done, proof, lasting }: Counts): readonly (readonly [string, number])[] => [
  ['Recommendations issued', recommendations],
  ['Done', done.done],
  ...[...proofs].toReversed().map((one) => [proofInWords[one], proof[one]] as const),
  ...lastings.map((one) => [`Changes: ${lastingInWords[one].toLowerCase()}`, lasting[one]] as const),
];
