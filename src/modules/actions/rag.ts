import { type Day, daysBetween, inWords } from '../../kernel/day.js';
import type { ragColours } from '../accounts/index.js';
import type { ActionState, LeadState, UpdateSays } from './kinds.js';

export type Rag = (typeof ragColours)[number];

/** Everything that the colour of an action depends on. */
export interface RagSituation {
  readonly state: ActionState;
  readonly leadState: LeadState;
  readonly planAgreed: boolean;
  readonly dueOn: Day;
  /** Days of its open milestones. */
  readonly milestones: readonly Day[];
  /** Proof on record that was not taken off it. */
  readonly proofs: number;
  readonly lastUpdate: { readonly says: UpdateSays; readonly toldOn: Day } | undefined;
  /** The first day since their last word on which the lead was asked for progress; undefined when nothing waits for an answer. */
  readonly askedSince: Day | undefined;
  /** Days late, or days without a reply, up to which it is amber: a setting of the partnership. */
  readonly amberDays: number;
}

/** A colour with the reason for it, in words. */
export interface RagReading {
  readonly rag: Rag;
  readonly why: string;
}

/**
 * Worked out from days and records, never typed. No national definition of the colours was found: the rule is the partnership's own (mark D)
 * and stands on the page of the plan.
 */
export function ragOf(of: RagSituation, today: Day): RagReading {
  return ended(of) ?? unowned(of) ?? worst([...late(of, today), ...silent(of, today), told(of)]);
}

const GRAVITY: readonly Rag[] = ['red', 'amber', 'grey', 'green', 'blue'];

/** The gravest of these colours; undefined where there is none. */
export const worstRag = (colours: readonly Rag[]): Rag | undefined => GRAVITY.find((rag) => colours.includes(rag));

/** The gravest of them; of two alike the one that stands first. */
const worst = (readings: readonly [...RagReading[], RagReading]): RagReading =>
  readings.reduce((one, other) => (GRAVITY.indexOf(other.rag) < GRAVITY.indexOf(one.rag) ? other : one));

function ended({ state, proofs }: RagSituation): RagReading | undefined {
  if (state === 'closed')
    return proofs > 0
      ? { rag: 'blue', why: 'Closed, with proof on record' }
      : { rag: 'amber', why: 'Closed, but no proof is on record' };
  if (state === 'not-implemented') return { rag: 'grey', why: 'Ended as not implemented' };
  return state === 'superseded' ? { rag: 'grey', why: 'Superseded by another action' } : undefined;
}

function unowned({ leadState, planAgreed }: RagSituation): RagReading | undefined {
  if (leadState === 'accepted') return undefined;
  return { rag: planAgreed ? 'red' : 'grey', why: NO_LEAD[leadState] };
}

const NO_LEAD: Readonly<Record<Exclude<LeadState, 'accepted'>, string>> = {
  'not-asked': 'No accepted lead: nobody was asked yet',
  asked: 'No accepted lead: no answer yet',
  'handed-back': 'No accepted lead: it was handed back',
};

function late({ state, dueOn, milestones, amberDays, lastUpdate }: RagSituation, today: Day): RagReading[] {
  const isSaidDone = state === 'said-done';
  const until = isSaidDone ? (lastUpdate?.toldOn ?? today) : today;
  const whole = daysBetween(dueOn, until) > 0 ? [lateBy(daysBetween(dueOn, until), amberDays, 'its day', dueOn)] : [];
  const first = isSaidDone ? undefined : milestones.toSorted()[0];
  if (first === undefined || daysBetween(first, today) <= 0) return whole;
  return [...whole, lateBy(daysBetween(first, today), amberDays, 'a milestone', first)];
}

const lateBy = (days: number, amberDays: number, what: string, on: Day): RagReading => ({
  rag: days > amberDays ? 'red' : 'amber',
  why: `${days} ${days === 1 ? 'day' : 'days'} late: ${what} was ${inWords(on)}`,
});

function silent({ askedSince, amberDays }: RagSituation, today: Day): RagReading[] {
  return askedSince !== undefined && daysBetween(askedSince, today) > amberDays
    ? [{ rag: 'red', why: `No reply since progress was asked for on ${inWords(askedSince)}` }]
    : [];
}

function told({ state, lastUpdate }: RagSituation): RagReading {
  if (state === 'said-done') return { rag: 'green', why: 'Said to be done; somebody else is to check it' };
  if (lastUpdate?.says === 'at-risk') return { rag: 'amber', why: 'The lead says that it is at risk' };
  if (lastUpdate?.says === 'stuck') return { rag: 'amber', why: 'The lead says that it is stuck' };
  return state === 'planned' ? { rag: 'grey', why: 'Not started' } : { rag: 'green', why: 'On time' };
}
