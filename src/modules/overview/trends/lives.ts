import { type Day, dayOf, daysBetween, earlierOf, laterOf, yearOf } from '../../../kernel/day.js';
import type { DatedFact, Stage } from '../../../kernel/duty.js';
import type { FactName } from '../../../kernel/facts.js';
import type { CaseStanding } from '../../../platform/catalogue.js';
import { decisionOf, type EarlierForTrends, type Outcome, type StageId, stageOf } from '../../register/index.js';

/** Stretches of a review's life that are long enough to be compared: several stages of the register each. */
export const stretches = {
  deciding: 'From the notification to the decision',
  'setting-up': 'Setting up: chair, author, panel',
  gathering: 'Gathering',
  analysis: 'Analysis and drafting',
  checking: 'Checks and sign-off',
  assurance: 'Quality assurance',
  publishing: 'From clearance to publication',
} as const;

export type Stretch = keyof typeof stretches;

const stretchOf: Partial<Record<StageId, Stretch>> = {
  notified: 'deciding',
  scoping: 'deciding',
  'decision-pending': 'deciding',
  commissioned: 'setting-up',
  directed: 'setting-up',
  'set-up': 'setting-up',
  gathering: 'gathering',
  analysis: 'analysis',
  drafting: 'analysis',
  checking: 'checking',
  'sign-off': 'checking',
  'with-quality-assurance': 'assurance',
  'changes-required': 'assurance',
  resubmission: 'assurance',
  cleared: 'publishing',
  'ready-to-publish': 'publishing',
};

/** What became of the duties of one stage of the catalogue. */
export interface DutyFates {
  inTime: number;
  late: number;
  /** Late, and still owed. */
  overdue: number;
}

/** What the trends take from one review: days and counts, nothing that says which it is. */
export interface ReviewLife {
  readonly kind: string;
  readonly notified: number;
  /** `unknown` is of a review that is past it without one on record: entered from paper, or kept before this system. */
  readonly outcome: Outcome | 'open' | 'unknown';
  /** Days in each stretch that it has left. Days paused are in them. */
  readonly days: Partial<Record<Stretch, number>>;
  /** The year in which each of these first happened. */
  readonly yearOf: Readonly<Partial<Record<FactName, number>>>;
  /** Days that its clock stood still, by year. */
  readonly paused: ReadonlyMap<number, number>;
  readonly duties: Readonly<Partial<Record<Stage, DutyFates>>>;
}

const isDeciding = (facts: readonly DatedFact[], today: Day): boolean =>
  stretchOf[stageOf(facts, today).stage] === 'deciding';

const MARKED: readonly FactName[] = ['csp-sign-off', 'publication', 'review-closed'];
const NOTIFIED: readonly FactName[] = ['written-notification', 'first-aware', 'accepted'];

/** The life of a review as far as it has gone; undefined for one that was not known of by then. */
export function lifeOf(kind: string, { situation, states }: CaseStanding): ReviewLife | undefined {
  const { facts, today, pauses = [] } = situation;
  const notified = firstDay(facts, NOTIFIED);
  if (notified === undefined || notified > today) return undefined;
  const duties: Partial<Record<Stage, DutyFates>> = {};
  for (const state of states) {
    if (state.effectiveDue === undefined) continue;
    const stage = state.dutyId.charAt(0) as Stage;
    const fates = duties[stage] ?? { inTime: 0, late: 0, overdue: 0 };
    duties[stage] = fates;
    if (state.state === 'overdue') fates.overdue += 1;
    else if (state.metOn !== undefined) fates[state.metLate ? 'late' : 'inTime'] += 1;
  }
  return {
    kind,
    notified: yearOf(notified),
    outcome: decisionOf(facts, today)?.outcome ?? (isDeciding(facts, today) ? 'open' : 'unknown'),
    days: daysIn(facts, today),
    yearOf: Object.fromEntries(
      MARKED.flatMap((name) => {
        const on = firstDay(facts, [name]);
        return on === undefined || on > today ? [] : [[name, yearOf(on)]];
      }),
    ),
    paused: pausedDays(pauses, today),
    duties,
  };
}

/** What is known of the life of a review that was kept before this system: years, and what was decided. Its days and duties are not. */
export const lifeOfEarlier = ({ kind, year, decision, yearOf: years }: EarlierForTrends): ReviewLife => ({
  ...{ kind, notified: year, outcome: decision ?? 'unknown', days: {}, paused: new Map(), duties: {} },
  yearOf: {
    ...(years['signed-off'] !== undefined && { 'csp-sign-off': years['signed-off'] }),
    ...(years.published !== undefined && { publication: years.published }),
    ...(years.closed !== undefined && { 'review-closed': years.closed }),
  },
});

/** The first day of the first of these facts that there is. */
function firstDay(facts: readonly DatedFact[], names: readonly FactName[]): Day | undefined {
  for (const name of names) {
    const days = facts.filter((fact) => fact.name === name).map(({ on }) => on);
    if (days.length > 0) return days.toSorted()[0];
  }
  return undefined;
}

/** Days in each stretch that has been left: what a review is in today is not over and says nothing yet. */
function daysIn(facts: readonly DatedFact[], today: Day): Partial<Record<Stretch, number>> {
  const moments = [...new Set(facts.map(({ on }) => on))].filter((on) => on <= today).toSorted();
  const total: Partial<Record<Stretch, number>> = {};
  const known = firstDay(facts, NOTIFIED);
  let at: { stretch: Stretch | undefined; since: Day } | undefined;
  for (const moment of moments) {
    if (known === undefined || moment < known) continue;
    const stretch = stretchOf[stageOf(facts, moment).stage];
    if (at === undefined) at = { stretch, since: moment };
    if (stretch === at.stretch) continue;
    if (at.stretch !== undefined) total[at.stretch] = (total[at.stretch] ?? 0) + daysBetween(at.since, moment);
    at = { stretch, since: moment };
  }
  const now = at?.stretch;
  if (now !== undefined) delete total[now];
  // A review taken over from paper may have left the stage without a decision on record: nobody knows how long it took.
  if (decisionOf(facts, today) === undefined) delete total.deciding;
  return total;
}

/** Days of pauses by year; of pauses that lie over each other once. */
function pausedDays(pauses: readonly { from: Day; to?: Day | undefined }[], today: Day): Map<number, number> {
  const days = new Map<number, number>();
  let counted: Day | undefined;
  for (const { from, to } of pauses.toSorted((one, other) => one.from.localeCompare(other.from))) {
    const end = to === undefined ? today : earlierOf(to, today);
    for (let on = counted === undefined ? from : laterOf(from, counted); on < end; ) {
      const next = earlierOf(end, firstOfNextYear(on));
      days.set(yearOf(on), (days.get(yearOf(on)) ?? 0) + daysBetween(on, next));
      on = next;
    }
    counted = counted === undefined ? end : laterOf(counted, end);
  }
  return days;
}

const firstOfNextYear = (on: Day): Day => dayOf(yearOf(on) + 1, 1, 1);
