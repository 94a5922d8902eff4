import { addDays, type Day } from '../kernel/day.js';
import type { DutyId } from '../kernel/duty.js';
import type { FactName } from '../kernel/facts.js';
import type { ReviewKind } from '../modules/reviews/index.js';

/** A duty met in a made-up review. */
export interface MadeUpStep {
  readonly dutyId: DutyId;
  readonly fact: FactName;
  readonly on: Day;
}

/** A made-up review, from the death to today. */
export interface MadeUpLife {
  readonly dateOfDeath: Day;
  readonly firstAwareOn: Day;
  readonly writtenNotificationOn: Day;
  readonly acceptedOn: Day;
  readonly kind: ReviewKind;
  readonly steps: readonly MadeUpStep[];
  /** The day on which its clocks were stopped, and still are. */
  readonly pausedOn: Day | undefined;
}

/** A step of every review that comes so far: the duty, the fact that meets it, and after how many days, fewest and most. */
type Pace = readonly [DutyId, FactName, number, number];

const beforeDecision: readonly Pace[] = [
  ['B-07', 'mash-told', 0, 4],
  ['C-06', 'mopac-told', 0, 6],
  ['C-01', 'scoping-sent', 0, 5],
  ['C-07', 'family-told', 1, 10],
  ['C-02', 'scoping-returns-complete', 8, 25],
  ['C-03', 'criteria-tested', 1, 6],
];

const afterHolding: readonly Pace[] = [
  ['C-05', 'home-office-told', 0, 4],
  ['D-01', 'chair-appointed', 14, 90],
  ['D-04', 'panel-formed', 5, 40],
  ['D-07', 'terms-of-reference-agreed', 20, 60],
  ['E-01', 'every-agency-asked', 1, 14],
  ['E-06', 'chronology-combined', 45, 150],
  ['F-02', 'report-drafted', 60, 200],
  ['F-08', 'report-completed', 20, 60],
  ['F-12', 'csp-sign-off', 5, 60],
  ['G-01', 'submitted-for-quality-assurance', 2, 20],
  ['G-02', 'quality-assurance-letter-received', 60, 200],
  ['G-03', 'quality-assurance-points-answered', 10, 45],
  ['H-04', 'publication', 30, 120],
  ['H-07', 'library-and-others-sent-report', 1, 20],
  ['H-12', 'six-month-update-given', 170, 230],
  ['H-20', 'review-closed', 60, 400],
];

const afterNotHolding: readonly Pace[] = [
  ['C-05', 'home-office-told', 0, 4],
  ['C-08', 'decision-not-to-hold-explained', 1, 12],
];

const kinds: readonly [number, ReviewKind][] = [
  [0.8, 'statutory'],
  [0.88, 'joint-adults'],
  [0.93, 'joint-children'],
  [0.97, 'transferred-in'],
  [1, 'local-learning'],
];

/** Numbers from 0 up to 1 that look random and are the same each time for the same start. */
export function chances(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A made-up review whose partnership was first aware on a day: seven in ten are held, some stand still for months, a few stop where they
 * are. The same number gives the same life.
 */
export function madeUpLife(number: number, firstAwareOn: Day, today: Day): MadeUpLife {
  const chance = chances(number + 1);
  const days = (fewest: number, most: number): number => fewest + Math.floor(chance() * (most - fewest + 1));
  const dateOfDeath = addDays(firstAwareOn, -days(0, 12));
  const writtenNotificationOn = addDays(firstAwareOn, days(0, 3));
  const acceptedOn = addDays(writtenNotificationOn, days(0, 2));
  const steps: MadeUpStep[] = [];
  let on = acceptedOn;
  let goesOn = true;
  const walk = (paces: readonly Pace[]): void => {
    for (const [dutyId, fact, fewest, most] of paces) {
      // One step in twelve takes three times as long: that is where lateness comes from.
      on = addDays(on, days(fewest, most) * (chance() < 1 / 12 ? 3 : 1));
      goesOn &&= on <= today && chance() > 0.004;
      if (goesOn) steps.push({ dutyId, fact, on });
    }
  };
  const held = chance() < 0.7;
  walk([...beforeDecision, ['C-04', held ? 'decision-to-hold' : 'decision-not-to-hold', 0, 6]]);
  walk(held ? afterHolding : afterNotHolding);
  const draw = chance();
  const stillGoes = held && steps.at(-1)?.dutyId !== 'H-20';
  return {
    dateOfDeath,
    firstAwareOn,
    writtenNotificationOn: earlier(writtenNotificationOn, today),
    acceptedOn: earlier(acceptedOn, today),
    kind: kinds.find(([below]) => draw < below)?.[1] ?? 'statutory',
    steps,
    pausedOn: stillGoes && chance() < 0.05 ? steps.at(-1)?.on : undefined,
  };
}

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
