import { addMonths, type Day } from '../../../kernel/day.js';
import { addWorkingDays } from '../../../kernel/working-days.js';

/** A reading, as far as its day says when the next one is due. */
export interface ReadOn {
  readonly onDay: Day;
  readonly isBaseline: boolean;
}

/** A measure, as far as its readings are due: of the readings those that stand, "no case in the period" among them. */
export interface Readable {
  readonly firstOn: Day;
  readonly everyMonths: number;
  readonly endedOn: Day | null;
  readonly readings: readonly ReadOn[];
}

/** The day of the next reading: the first as agreed, then so many months after the last one; undefined once the measure has ended. */
export function nextReadingOn({ firstOn, everyMonths, endedOn, readings }: Readable): Day | undefined {
  if (endedOn !== null) return undefined;
  const last = readings
    .filter(({ isBaseline }) => !isBaseline)
    .map(({ onDay }) => onDay)
    .toSorted()
    .at(-1);
  return last === undefined ? firstOn : addMonths(last, everyMonths);
}

/** The day since which a reading is due; undefined while none is. */
export function readingDue(measure: Readable, today: Day): Day | undefined {
  const next = nextReadingOn(measure);
  return next === undefined || next > today ? undefined : next;
}

/** What a lead was sent about a reading: that it is due, and again. */
export type AskedMoment = 'due' | 'again';

/** Working days after the first message at which a lead is reminded, once. The partnership’s own rule (mark D). */
const REMIND_AFTER = 10;

/** Something that was sent for the day on which a reading was due. */
export interface Sent {
  readonly moment: AskedMoment;
  readonly on: Day;
}

/** What a lead is sent today about a reading that is due; undefined where it was all said, or its time has not come. */
export function nextMoment(sent: readonly Sent[], today: Day): AskedMoment | undefined {
  const first = sent.find(({ moment }) => moment === 'due');
  if (first === undefined) return 'due';
  if (sent.some(({ moment }) => moment === 'again')) return undefined;
  return addWorkingDays(first.on, REMIND_AFTER) <= today ? 'again' : undefined;
}

/** Whether it is for whoever keeps the plan now: there is nobody to ask, or all who were asked were reminded and it still did not come. */
export const isForKeeper = (askedOf: readonly (readonly Sent[])[]): boolean =>
  askedOf.every((sent) => sent.some(({ moment }) => moment === 'again'));
