import { addMonths, type Day } from '../../../kernel/day.js';
import { type Did, dids, type PlaceState } from '../kinds.js';

/** One thing on the programme: when it begins (`14:30`), what it is, and who leads it. */
export interface ProgrammeItem {
  readonly at: string;
  readonly what: string;
  readonly who: string;
}

/** Where an event stands. `past`: it is over, and nobody has said yet who came. */
export type EventPhase = 'coming' | 'past' | 'held' | 'off';

interface EventTimes {
  readonly endsAt: Date;
  readonly cancelledAt: Date | null;
  readonly heldAt: Date | null;
}

export function phaseOf({ endsAt, cancelledAt, heldAt }: EventTimes, now: Date): EventPhase {
  if (cancelledAt !== null) return 'off';
  if (heldAt !== null) return 'held';
  return endsAt > now ? 'coming' : 'past';
}

/** Places that are free; undefined when as many may come as like. Never below none, where fewer places were given than taken. */
export const freePlaces = (capacity: number | null, taken: number): number | undefined =>
  capacity === null ? undefined : Math.max(0, capacity - taken);

/** What somebody gets who signs up now: nobody passes those who wait. */
export const stateForNext = (free: number | undefined, waiting: number): Extract<PlaceState, 'place' | 'waiting'> =>
  free === undefined || (free > 0 && waiting === 0) ? 'place' : 'waiting';

/** The day on which people are asked what came of it, and that on which their names and addresses are erased. */
export const followUpDay = (on: Day, months: number): Day => addMonths(on, months);
export const eraseDay = (on: Day, months: number): Day => addMonths(on, months);

/** Counts of people below this are not shown by agency to anybody but whoever keeps the event. */
export const FEWEST_OF_AN_AGENCY = 3;
/** Evaluations are shown from this many on: with fewer, somebody could be told from their answer. */
export const FEWEST_ANSWERS = 5;

/** How many came from an agency. */
export interface AgencyCount {
  readonly name: string;
  readonly came: number;
}

/** Attendance by agency, the most first; agencies of whom fewer came than may be shown are put together. */
export function cameByAgency(places: readonly { bodyName: string; attended: boolean }[]): AgencyCount[] {
  const came = Map.groupBy(
    places.filter(({ attended }) => attended),
    ({ bodyName }) => bodyName,
  );
  const counts = [...came].map(([name, all]) => ({ name, came: all.length }));
  const shown = counts.filter((one) => one.came >= FEWEST_OF_AN_AGENCY);
  const few = counts.filter((one) => one.came < FEWEST_OF_AN_AGENCY).reduce((sum, one) => sum + one.came, 0);
  const sorted = shown.toSorted((one, other) => other.came - one.came || one.name.localeCompare(other.name));
  return few === 0 ? sorted : [...sorted, { name: 'Organisations of whom one or two came', came: few }];
}

/** A count as a board may read it. */
export const countInWords = (count: number): string =>
  count > 0 && count < FEWEST_OF_AN_AGENCY ? `fewer than ${FEWEST_OF_AN_AGENCY}` : String(count);

/** What an evaluation asks in numbers: confidence from 1 (not confident) to 5 (very confident). */
export interface Confidence {
  readonly before: number;
  readonly after: number;
}

/** The answers in numbers: how many gave each of the five, before and after, and the averages. */
export function confidenceOf(answers: readonly Confidence[]) {
  const spread = (of: (one: Confidence) => number) =>
    [1, 2, 3, 4, 5].map((level) => answers.filter((one) => of(one) === level).length);
  const mean = (of: (one: Confidence) => number) =>
    answers.length === 0 ? undefined : answers.reduce((sum, one) => sum + of(one), 0) / answers.length;
  return {
    before: spread((one) => one.before),
    after: spread((one) => one.after),
    meanBefore: mean((one) => one.before),
    meanAfter: mean((one) => one.after),
    rose: answers.filter((one) => one.after > one.before).length,
  };
}

/** Of those who were asked, how many answered each. */
export const didCounts = (places: readonly { did: Did | null }[]): ReadonlyMap<Did, number> =>
  new Map(dids.map((did) => [did, places.filter((one) => one.did === did).length]));
