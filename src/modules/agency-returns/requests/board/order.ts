import type { AskedAgency } from '../../queries.js';
import { requestStates } from '../../standing.js';
import { isEscalated, nextStepOf } from '../next-step.js';

/** What the board can be narrowed to. */
export const boardFilters = ['all', 'late', 'ours', 'awaited', 'received', 'closed'] as const;
export type BoardFilter = (typeof boardFilters)[number];

export const filterInWords: Readonly<Record<BoardFilter, string>> = {
  all: 'All',
  late: 'Late',
  ours: 'For us to do',
  awaited: 'Awaited',
  received: 'In',
  closed: 'Closed without a return',
};

export const isShown: Readonly<Record<BoardFilter, (asked: AskedAgency) => boolean>> = {
  all: () => true,
  late: ({ state }) => state.daysLate > 0,
  ours: (asked) => nextStepOf({ ...asked, isEscalated: isEscalated(asked) }).whose === 'partnership',
  awaited: ({ state }) => state.isAwaited,
  received: ({ state }) => state.receivedOn !== undefined && !state.isEnded,
  closed: ({ state }) => state.isEnded,
};

export const boardColumns = ['agency', 'state', 'due'] as const;
export type BoardColumn = (typeof boardColumns)[number];

export interface BoardOrder {
  readonly by: BoardColumn | 'urgency';
  readonly direction: 'ascending' | 'descending';
}

/** Those that are awaited first, the latest of them on top, then the others by name; or by one column. */
export function inOrder(all: readonly AskedAgency[], { by, direction }: BoardOrder): AskedAgency[] {
  const sorted = all.toSorted(compare[by]);
  return direction === 'descending' ? sorted.reverse() : sorted;
}

type Compare = (one: AskedAgency, other: AskedAgency) => number;

const byName: Compare = (one, other) => one.name.localeCompare(other.name, 'en-GB');
const stage = ({ state }: AskedAgency): number => requestStates.indexOf(state.name);

const compare: Readonly<Record<BoardOrder['by'], Compare>> = {
  agency: byName,
  state: (one, other) => stage(one) - stage(other) || byName(one, other),
  due: (one, other) => one.request.dueOn.localeCompare(other.request.dueOn) || byName(one, other),
  urgency: (one, other) =>
    Number(one.state.isEnded) - Number(other.state.isEnded) ||
    Number(other.state.isAwaited) - Number(one.state.isAwaited) ||
    other.state.daysLate - one.state.daysLate ||
    byName(one, other),
};
