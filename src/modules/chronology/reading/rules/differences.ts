import type { Day } from '../../../../kernel/day.js';
import { daysInWords } from '../../../../kernel/written-date/index.js';
import { type Seen, seenInWords } from '../../kinds.js';
import type { ReadEntry } from './entry.js';
import { inBoth, Vocabulary } from './vocabulary.js';

/** What two records of one event say on one point. */
export interface Comparison {
  readonly point: 'date' | 'time' | 'people' | 'seen' | 'outcome' | 'risk tool';
  readonly agree: 'agree' | 'differ' | 'one-only';
  readonly one: string;
  readonly other: string;
}

/** Minutes by which two clocks may differ and still agree. */
const MINUTES_ALIKE = 15;
/** Less than this share of words in common, and two outcomes are read as two. */
const SHARE_ALIKE = 0.34;

/** Two entries point by point; a point on which neither says anything is left out. */
export function compareTwo(one: ReadEntry, other: ReadEntry, nameOf: (id: string) => string): Comparison[] {
  return [
    said('date', [dateOf(one), dateOf(other)], () => overlap(one, other)),
    said('time', [timeOf(one), timeOf(other)], () => sameTime(one, other)),
    said('people', [namesOf(one, nameOf), namesOf(other, nameOf)], () => sameSet(one.people, other.people)),
    said('seen', [seenOf(one), seenOf(other)], () => sameSeen(one, other)),
    said('outcome', [one.decision, other.decision], () => alike(one.decision, other.decision)),
    said('risk tool', [one.riskTool, other.riskTool], () => alike(one.riskTool, other.riskTool)),
  ].filter((comparison) => comparison !== undefined);
}

/** Points on which two records of one event contradict each other. Whom each names is no contradiction: agencies know different people. */
export const contradictions = (one: ReadEntry, other: ReadEntry): Comparison[] =>
  compareTwo(one, other, (id) => id).filter(({ point, agree }) => agree === 'differ' && point !== 'people');

/** Who was seen or heard, in words. */
export const seenOf = ({ seen, seenWords }: { seen: readonly Seen[]; seenWords: string }): string =>
  [...seen.map((one) => seenInWords[one]), seenWords].filter((text) => text !== '').join('. ');

function said(
  point: Comparison['point'],
  [one, other]: readonly [string, string],
  agrees: () => boolean,
): Comparison | undefined {
  if (one === '' && other === '') return undefined;
  if (one === '' || other === '') return { point, agree: 'one-only', one, other };
  return { point, agree: agrees() ? 'agree' : 'differ', one, other };
}

const dateOf = ({ firstDay, lastDay }: ReadEntry): string =>
  firstDay === null || lastDay === null ? '' : daysInWords(firstDay, lastDay);

const timeOf = ({ firstTime, lastTime }: ReadEntry): string =>
  firstTime === null ? '' : lastTime === null || lastTime === firstTime ? firstTime : `${firstTime} to ${lastTime}`;

const namesOf = ({ people }: ReadEntry, nameOf: (id: string) => string): string => people.map(nameOf).sort().join(', ');

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Their spans of time, each widened by what two clocks may differ, meet. */
function sameTime(one: ReadEntry, other: ReadEntry): boolean {
  if (one.firstTime === null || other.firstTime === null) return true;
  const gap = Math.max(
    minutes(other.firstTime) - minutes(one.lastTime ?? one.firstTime),
    minutes(one.firstTime) - minutes(other.lastTime ?? other.firstTime),
  );
  return gap <= MINUTES_ALIKE;
}

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

/** Ticks are compared where both have them, words otherwise. */
const sameSeen = (one: ReadEntry, other: ReadEntry): boolean =>
  one.seen.length > 0 && other.seen.length > 0
    ? sameSet(one.seen, other.seen)
    : alike(one.seenWords || seenOf(one), other.seenWords || seenOf(other));

function alike(one: string, other: string): boolean {
  if (one.trim().toLowerCase() === other.trim().toLowerCase()) return true;
  const vocabulary = new Vocabulary();
  const [left, right] = [vocabulary.learn(one), vocabulary.learn(other)];
  const shortest = Math.min(left.length, right.length);
  return shortest > 0 && inBoth(left, right).length / shortest >= SHARE_ALIKE;
}

/** Says whether two spans of days have a day in common. */
const overlap = (
  one: { firstDay: Day | null; lastDay: Day | null },
  other: { firstDay: Day | null; lastDay: Day | null },
): boolean =>
  one.firstDay !== null &&
  other.lastDay !== null &&
  one.lastDay !== null &&
  other.firstDay !== null &&
  one.firstDay <= other.lastDay &&
  other.firstDay <= one.lastDay;
