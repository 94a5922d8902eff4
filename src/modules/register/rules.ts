import type { Day } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import { type FactName, factNames } from '../../kernel/facts.js';

/** A stage of a review's life: the facts with which it begins, and those that end it before a later stage begins. */
export interface Stage {
  readonly id: string;
  readonly words: string;
  readonly begins: readonly FactName[];
  readonly ends?: readonly FactName[];
}

/**
 * The life of a review, in order. A review is in the last of these stages that has begun and has not been ended. What a stage is called
 * and when it begins is a choice made for this system; `docs/domain/life-of-a-review.md` is the same table.
 */
export const stages = [
  { id: 'notified', words: 'Notified', begins: ['first-aware', 'written-notification', 'accepted'] },
  { id: 'scoping', words: 'Scoping', begins: ['scoping-sent'] },
  { id: 'decision-pending', words: 'Decision pending', begins: ['scoping-returns-complete', 'criteria-tested'] },
  { id: 'commissioned', words: 'Commissioned', begins: ['decision-to-hold'], ends: ['decision-not-to-hold'] },
  { id: 'directed', words: 'Directed', begins: ['directed'], ends: ['decision-to-hold'] },
  { id: 'set-up', words: 'Setting up', begins: ['chair-appointed', 'author-appointed', 'panel-formed'] },
  { id: 'gathering', words: 'Gathering', begins: ['terms-of-reference-agreed', 'agency-return-requested'] },
  { id: 'analysis', words: 'Analysis', begins: ['chronology-combined'] },
  { id: 'drafting', words: 'Drafting', begins: ['analysis-done', 'report-drafting-started'] },
  { id: 'checking', words: 'Partner and family check', begins: ['report-drafted'] },
  { id: 'sign-off', words: 'CSP sign-off', begins: ['final-draft-ready', 'csp-sign-off'] },
  {
    id: 'with-quality-assurance',
    words: 'With quality assurance',
    begins: ['submitted-for-quality-assurance', 'resubmitted'],
    ends: ['resubmission-required'],
  },
  {
    id: 'changes-required',
    words: 'Changes required',
    begins: ['quality-assurance-letter-received'],
    ends: ['quality-assurance-points-answered', 'quality-assurance-cleared', 'resubmitted'],
  },
  { id: 'resubmission', words: 'Resubmission required', begins: ['resubmission-required'], ends: ['resubmitted'] },
  { id: 'cleared', words: 'Cleared', begins: ['quality-assurance-cleared'] },
  { id: 'ready-to-publish', words: 'Ready to publish', begins: ['publication-cleared'] },
  { id: 'published', words: 'Published', begins: ['publication'] },
  { id: 'not-published', words: 'Not published', begins: ['publication-withheld'], ends: ['publication'] },
  { id: 'monitoring', words: 'Monitoring', begins: ['library-and-others-sent-report', 'panel-debriefed'] },
  { id: 'six-month-update', words: 'Six-month update done', begins: ['six-month-update-given'] },
  {
    id: 'not-proceeding',
    words: 'Not proceeding',
    begins: ['decision-not-to-hold'],
    ends: ['directed', 'decision-to-hold'],
  },
  { id: 'transferred', words: 'Transferred', begins: ['transferred-to-other-csp'] },
  { id: 'closed', words: 'Closed', begins: ['review-closed'] },
] as const satisfies readonly Stage[];

/** A stage by its id. */
export type StageId = (typeof stages)[number]['id'];

/** The stage as people say it; one of an older list as it is kept. */
export const stageInWords = (id: string): string => stages.find((stage) => stage.id === id)?.words ?? id;

/** The place of a stage in a review's life, from 0; -1 for one that there is not. */
export const stagePlace = (id: string): number => stages.findIndex((stage) => stage.id === id);

/** Stages in which nothing is waited for any more: how long a review has been in them says nothing. */
export const endStages: readonly string[] = ['not-proceeding', 'transferred', 'closed'] satisfies StageId[];

/** Where a review stands, and since which day; no day when nothing has happened yet. */
export interface StageNow {
  readonly stage: StageId;
  readonly since: Day | undefined;
}

/** The stage that these facts make, by `today`. Pure. */
export function stageOf(facts: readonly DatedFact[], today: Day): StageNow {
  const moments = momentsOf(facts, today);
  for (const stage of [...stages].reverse()) {
    const begun = beginning(stage, moments);
    if (begun !== undefined) return { stage: stage.id, since: begun.on };
  }
  return { stage: 'notified', since: undefined };
}

/** The outcomes of the decision, in words. */
export const outcomes = {
  hold: 'Hold a review',
  'not-hold': 'Do not hold a review',
  directed: 'Directed to hold a review',
  transferred: 'Transferred',
} as const;

export type Outcome = keyof typeof outcomes;

/** The outcome as people say it; '' while nothing is decided. */
export const outcomeInWords = (id: string | null): string =>
  id === null ? '' : Object.hasOwn(outcomes, id) ? outcomes[id as Outcome] : id;

const outcomeOfFact: Partial<Record<FactName, Outcome>> = {
  'decision-to-hold': 'hold',
  'decision-not-to-hold': 'not-hold',
  directed: 'directed',
  'transferred-to-other-csp': 'transferred',
};

/** What was last decided, and when; undefined while nothing is. */
export function decisionOf(facts: readonly DatedFact[], today: Day): { outcome: Outcome; on: Day } | undefined {
  const last = momentsOf(facts, today).findLast(({ name }) => outcomeOfFact[name] !== undefined);
  const outcome = last && outcomeOfFact[last.name];
  return last === undefined || outcome === undefined ? undefined : { outcome, on: last.on };
}

/** The first day on which one of these facts happened, by `today`. */
export const firstDayOf = (facts: readonly DatedFact[], names: readonly FactName[], today: Day): Day | undefined =>
  momentsOf(facts, today).find(({ name }) => names.includes(name))?.on;

const place = new Map(Object.keys(factNames).map((name, index) => [name, index]));

const placeOf = (name: FactName): number => place.get(name) ?? 0;

const isEarlier = (one: DatedFact, other: DatedFact): boolean =>
  one.on < other.on || (one.on === other.on && placeOf(one.name) < placeOf(other.name));

/** What has happened, in order: by day, and on one day in the order in which the facts are listed, which is that of a review's life. */
const momentsOf = (facts: readonly DatedFact[], today: Day): DatedFact[] =>
  facts.filter(({ on }) => on <= today).sort((one, other) => (isEarlier(one, other) ? -1 : 1));

function beginning({ begins, ends = [] }: Stage, moments: readonly DatedFact[]): DatedFact | undefined {
  const lastEnd = moments.findLast(({ name }) => ends.includes(name));
  return moments.find(
    (moment) => begins.includes(moment.name) && (lastEnd === undefined || isEarlier(lastEnd, moment)),
  );
}
