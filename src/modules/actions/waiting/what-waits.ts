import { type Day, dayInLondon, daysBetween } from '../../../kernel/day.js';
import { endedStates } from '../kinds.js';
import { type ActionDelay, type ActionStep, pendingAsk, standing } from '../progress/came.js';
import type { PlannedAction } from '../queries.js';

/** Why an action waits for whoever keeps the plan. */
export type WhyWaits =
  | 'to-check'
  | 'to-be-checked-by-another'
  | 'another-day'
  | 'no-lead'
  | 'late'
  | 'in-trouble'
  | 'no-reply';

/** The order in which they stand, and what is to be done. */
export const waitsInWords: Readonly<Record<WhyWaits, { readonly heading: string; readonly hint: string }>> = {
  'to-check': { heading: 'To check and close', hint: 'Said to be done. Look at the proof; close it, or send it back.' },
  'another-day': { heading: 'Another day asked for', hint: 'Agree it, or say why not.' },
  'no-lead': {
    heading: 'No accepted lead',
    hint: 'Handed back, left without a lead, or not answered. Ask somebody, or ask again.',
  },
  late: { heading: 'Late', hint: 'Past the target day. Speak to the lead; agree another day or end it with a reason.' },
  'in-trouble': { heading: 'At risk or stuck', hint: 'The lead says so. See what stands in the way.' },
  'no-reply': { heading: 'Asked and not answered', hint: 'Asked for progress, and nothing was told since.' },
  'to-be-checked-by-another': {
    heading: 'Waits for somebody else to check',
    hint: 'You lead it or said that it is done, so that another keeper of the plan closes it.',
  },
};

export interface WaitingAction {
  readonly planned: PlannedAction;
  readonly why: WhyWaits;
  /** The day from which it has waited. */
  readonly since: Day | undefined;
}

/** Who looks, and what came of the actions. */
export interface Looking {
  readonly personId: string | undefined;
  readonly steps: readonly Pick<ActionStep, 'actionId' | 'step' | 'byPerson' | 'byLead'>[];
  readonly delays: readonly Pick<ActionDelay, 'actionId' | 'askedIn'>[];
  /** The first day on which progress was asked for since the lead last told, by action. */
  readonly askedOn: ReadonlyMap<string, Day>;
  readonly today: Day;
}

/** What waits for somebody who keeps a plan: each action once, under the first reason that there is. */
export const whatWaits = (actions: readonly PlannedAction[], of: Looking): WaitingAction[] =>
  actions
    .flatMap((planned): WaitingAction[] => {
      const found = whyWaits(planned, of);
      return found === undefined ? [] : [{ planned, ...found }];
    })
    .toSorted((one, other) => ORDER.indexOf(one.why) - ORDER.indexOf(other.why));

const ORDER = Object.keys(waitsInWords) as WhyWaits[];

function whyWaits(planned: PlannedAction, of: Looking): Pick<WaitingAction, 'why' | 'since'> | undefined {
  const { action, lead, updates, asking } = planned;
  const [last] = standing(updates);
  if (endedStates.includes(action.state)) return undefined;
  if (action.state === 'said-done')
    return { why: mayCheck(planned, of) ? 'to-check' : 'to-be-checked-by-another', since: last?.toldOn };
  const ask = pendingAsk(planned, of.delays);
  if (ask !== undefined) return { why: 'another-day', since: ask.askedOn };
  const isLeft = lead.endedOn !== null && action.leadState !== 'not-asked';
  const isUnanswered =
    action.leadState === 'asked' && asking !== undefined && daysBetween(dayInLondon(asking.askedAt), of.today) > WEEK;
  if (isLeft || action.leadState === 'handed-back' || isUnanswered)
    return { why: 'no-lead', since: lead.endedOn ?? undefined };
  if (action.leadState !== 'accepted') return undefined;
  if (action.dueOn < of.today) return { why: 'late', since: action.dueOn };
  if (last?.says === 'at-risk' || last?.says === 'stuck') return { why: 'in-trouble', since: last.toldOn };
  const askedOn = of.askedOn.get(action.id);
  return askedOn !== undefined && daysBetween(askedOn, of.today) > WEEK
    ? { why: 'no-reply', since: askedOn }
    : undefined;
}

const WEEK = 7;

function mayCheck({ action, lead }: PlannedAction, { personId, steps }: Looking): boolean {
  const said = steps.findLast(({ actionId, step }) => actionId === action.id && step === 'say-done');
  return personId === undefined || (lead.personId !== personId && said?.byPerson !== personId);
}
