import { Tag } from '../../../web/index.js';
import type { Candidate } from './candidates.js';

/** Where a candidate is. */
export type CandidateState =
  | 'considered'
  | 'asked'
  | 'conflict'
  | 'proposed'
  | 'ready'
  | 'appointed'
  | 'ended'
  | 'withdrawn';

export function stateOf({ row, statements, links, override, appointment }: Candidate): CandidateState {
  if (appointment !== undefined) return appointment.endedOn === null ? 'appointed' : 'ended';
  if (row.withdrawnOn !== null) return 'withdrawn';
  if (statements.length === 0) return row.statementAskedAt === null ? 'considered' : 'asked';
  if (links.length === 0 || override?.answer === 'agreed') return 'ready';
  return override === undefined ? 'conflict' : 'proposed';
}

/** Whoever is nearest to the office first; those who are out of it last. */
const ORDER: readonly CandidateState[] = [
  'appointed',
  'ready',
  'proposed',
  'conflict',
  'asked',
  'considered',
  'ended',
  'withdrawn',
];

/** Candidates as they are listed; among equals the order they came in. */
export const inOrder = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.toSorted((one, other) => ORDER.indexOf(stateOf(one)) - ORDER.indexOf(stateOf(other)));

const shown: Readonly<Record<CandidateState, readonly [string, string]>> = {
  considered: ['grey', 'No statement yet'],
  asked: ['yellow', 'Statement asked for'],
  conflict: ['red', 'Conflict: bars appointment'],
  proposed: ['orange', 'Conflict: waits for a second person'],
  ready: ['blue', 'Can be appointed'],
  appointed: ['green', 'Appointed'],
  ended: ['grey', 'Appointment ended'],
  withdrawn: ['grey', 'Out of the running'],
};

/** Where a candidate is, in words. */
export const CandidateTag = ({ candidate }: { candidate: Candidate }) => {
  const [colour, text] = shown[stateOf(candidate)];
  return <Tag classes={`govuk-tag--${colour}`} text={text} />;
};
