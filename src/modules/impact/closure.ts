import { addMonths, type Day } from '../../kernel/day.js';
import type { PlannedAction } from '../actions/index.js';
import type { Claim, Judgement, Look } from './queries.js';

type Body = Pick<Claim, 'recommendationId' | 'bodyName'>;
type Acting = Pick<PlannedAction['action'], 'recommendationId' | 'leadBody'>;
type Acted = {
  readonly action: Pick<PlannedAction['action'], 'recommendationId' | 'leadBody' | 'state' | 'closedOn'>;
};

/** Months after closure at which it is looked again whether a change lasted; the days of a single claim may be moved. Partnership's own rule. */
export const LOOK_MONTHS = [6, 12] as const;

/** The actions by which a claim is to come true: those of its recommendation that its body leads; where it leads none, all of them. */
export function actionsFor<One extends Acted>(claim: Body, actions: readonly One[]): One[] {
  const ofIt = actions.filter(
    ({ action }) => action.recommendationId === claim.recommendationId && action.state !== 'superseded',
  );
  const own = ofIt.filter(({ action }) => isOfBody(claim, action));
  return own.length > 0 ? own : ofIt;
}

/** The claims that hang on an action: those of its recommendation and body; where there is none of its body, all of its recommendation. */
export function claimsFor<One extends Body>(action: Acting, all: readonly One[]): One[] {
  const ofIt = all.filter(({ recommendationId }) => recommendationId === action.recommendationId);
  const own = ofIt.filter((claim) => isOfBody(claim, action));
  return own.length > 0 ? own : ofIt;
}

/** Who led actions of the claims from which one was carried on, by id of the lead: those too that were put aside with the recommendation. */
export const leadsBefore = <One extends Acted & { readonly lead: { readonly id: string } }>(
  before: readonly Body[],
  actions: readonly One[],
): string[] =>
  actions
    .filter(({ action }) =>
      before.some((claim) => claim.recommendationId === action.recommendationId && isOfBody(claim, action)),
    )
    .map(({ lead }) => lead.id);

const isOfBody = ({ bodyName }: Body, { leadBody }: Acting): boolean =>
  bodyName.toLowerCase() === leadBody.toLowerCase();

/** The day on which the last of these actions was closed; undefined while one is open, or where there is none. */
export function closedOn(actions: readonly Acted[]): Day | undefined {
  const live = actions.filter(({ action }) => action.state !== 'not-implemented' && action.state !== 'superseded');
  const days = live.flatMap(({ action }) => action.closedOn ?? []);
  return days.length < live.length ? undefined : days.toSorted().at(-1);
}

/** The day on which the first of these actions began: when somebody first told of it, or it was closed. */
export const actedOn = (actions: readonly (Acted & Pick<PlannedAction, 'updates'>)[]): Day | undefined =>
  actions
    .flatMap(({ action, updates }) => [
      ...updates.map(({ toldOn }) => toldOn),
      ...(action.closedOn === null ? [] : [action.closedOn]),
    ])
    .toSorted()
    .at(0);

/** A day for looking again. */
export interface LookDue {
  readonly months: number;
  readonly dueOn: Day;
  /** Why it is not the usual day; empty where it is. */
  readonly because: string;
  /** The judgement by which it was done. */
  readonly done: Judgement | undefined;
  readonly version: number;
}

/** When it is looked again after a closure, and whether that was done: by a judgement made for it, or made on its day or later. */
export function looksAfter(
  closed: Day | undefined,
  { looks, judgements }: { readonly looks: readonly Look[]; readonly judgements: readonly Judged[] },
): LookDue[] {
  if (closed === undefined) return [];
  const since = judgements.filter(({ judgement, on }) => !judgement.isProposal && on >= closed);
  return LOOK_MONTHS.map((months) => {
    const moved = looks.find((one) => one.closedOn === closed && one.months === months);
    const dueOn = moved?.dueOn ?? addMonths(closed, months);
    const done = since.find(({ judgement, on }) => judgement.lookMonths === months || on >= dueOn)?.judgement;
    return { months, dueOn, because: moved?.because ?? '', done, version: moved?.version ?? 0 };
  });
}

/** The look that comes first of those that are not done: by its day, for the one after six months may have been put off behind the other. */
export const nextOf = (looks: readonly LookDue[]): LookDue | undefined =>
  looks
    .filter(({ done }) => done === undefined)
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0))
    .at(0);

/** No look is put off beyond a year after its usual day, or after today where that is past. Partnership's own rule (mark D). */
export function latestLook(closed: Day, months: number, today: Day): Day {
  const usual = addMonths(closed, months);
  return addMonths(usual > today ? usual : today, 12);
}

/** A judgement, and the day on which it was made. */
export interface Judged {
  readonly judgement: Judgement;
  readonly on: Day;
}
