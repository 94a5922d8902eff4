import { addDays, type Day, laterOf } from '../../kernel/day.js';
import type { ActionState } from '../actions/index.js';
import type { AnswerStanding, RecommendationStanding } from './kinds.js';

/** How long before its day an update is begun: owners need time to answer, and the board its papers a week ahead. Ours (mark D). */
const BEGIN_DAYS = 42;
/** How long before its day answers are wanted. */
const ANSWER_DAYS = 21;
/** However late it is begun, owners have this long. */
const LEAST_DAYS = 14;
/** Whoever told of an action this short a time before was not asked for it twice. */
const FRESH_DAYS = 14;

/** The day on which owners are asked, for an update that is due on this day. */
export const beginsOn = (dueOn: Day): Day => addDays(dueOn, -BEGIN_DAYS);

/** The day by which they are asked to answer. */
export const answersWantedBy = (dueOn: Day | undefined, today: Day): Day =>
  dueOn === undefined ? addDays(today, ANSWER_DAYS) : laterOf(addDays(dueOn, -ANSWER_DAYS), addDays(today, LEAST_DAYS));

/** What was told since this day counts as an answer. */
export const freshSince = (askedOn: Day): Day => addDays(askedOn, -FRESH_DAYS);

/** What the state of a recommendation hangs on. */
export interface StandingSituation {
  readonly state: 'live' | 'superseded' | 'withdrawn';
  /** Its actions, those replaced by others left out. */
  readonly actions: readonly {
    readonly state: ActionState;
    readonly dueOn: Day;
    readonly proofs: number;
    readonly told: boolean;
  }[];
  /** The last word of each body that leads none. */
  readonly said: readonly AnswerStanding[];
  /** Letters to chief officers: whether each was answered. */
  readonly letters: readonly boolean[];
}

/** Where a recommendation stands. Never typed: worked out from actions, and from what bodies said where there are none. */
export function standingOf(of: StandingSituation, today: Day): RecommendationStanding {
  if (of.state !== 'live') return of.state === 'superseded' ? 'replaced' : 'withdrawn';
  if (of.actions.length === 0) return withoutActions(of);
  return ended(of.actions) ?? (of.actions.some((one) => isOpen(one) && one.dueOn < today) ? 'late' : open(of));
}

type ActionStands = StandingSituation['actions'][number];

const isOpen = ({ state }: ActionStands): boolean => state === 'planned' || state === 'under-way';

function ended(actions: readonly ActionStands[]): RecommendationStanding | undefined {
  if (actions.some(isOpen)) return undefined;
  const going = actions.filter(({ state }) => state !== 'not-implemented');
  if (going.length === 0) return 'stopped';
  if (going.length < actions.length) return 'in-part';
  return actions.every(({ state, proofs }) => state === 'closed' && proofs > 0) ? 'proven' : 'done';
}

const open = ({ actions }: StandingSituation): RecommendationStanding =>
  actions.every(({ state, told }) => state === 'planned' && !told) ? 'not-begun' : 'under-way';

const SAID: Readonly<Record<AnswerStanding, RecommendationStanding>> = {
  'not-begun': 'not-begun',
  'under-way': 'under-way',
  done: 'done',
  stopped: 'stopped',
};

function withoutActions({ said, letters }: StandingSituation): RecommendationStanding {
  const [first] = said;
  if (first !== undefined) {
    if (said.every((one) => one === first)) return SAID[first];
    return said.includes('done') && !said.includes('under-way') && !said.includes('not-begun')
      ? 'in-part'
      : 'under-way';
  }
  if (letters.length === 0) return 'not-known';
  return letters.every((answered) => answered) ? 'answered' : 'awaiting-answer';
}
