import { type Day, dayNumber, dayOf, dayOfMonthOf, monthOf, yearOf } from '../../../kernel/day.js';
import { LIKELY_SAME_NAME, nameLikeness } from '../../../kernel/names.js';
import { type PartialDate, parsePartialDate } from '../../../kernel/partial-date.js';
import { foldAddress, parsePostcode } from '../../../kernel/postcode.js';

/** A person to be compared, with the day of the death that they are told of with. */
export interface Compared {
  readonly fullName: string;
  readonly aliases: readonly string[];
  /** As `parsePartialDate` reads it; other words are not compared. */
  readonly dateOfBirth: string;
  readonly address: string;
  readonly postcode: string;
  readonly diedOn: Day | null;
}

/** What two people share. */
export type Shared =
  | 'same-name'
  | 'like-name'
  | 'same-birth-date'
  | 'birth-date-swapped'
  | 'birth-date-agrees'
  | 'birth-date-near'
  | 'same-postcode'
  | 'same-address'
  | 'same-death-date'
  | 'near-death-date';

/** How surely two people are one, from 0 to 1, and what they share. */
export interface Likeness {
  readonly score: number;
  readonly shared: readonly Shared[];
}

/** From this score up a double is shown. A like name alone is enough; so is the same birth date at the same postcode. */
export const WORTH_SHOWING = 0.4;
/** From this score up it is called very likely. */
export const VERY_LIKELY = 0.75;

const weights: Record<Shared, number> = {
  'same-name': 0.5,
  'like-name': 0.4,
  'same-birth-date': 0.35,
  'birth-date-swapped': 0.25,
  'birth-date-near': 0.15,
  'birth-date-agrees': 0.1,
  'same-postcode': 0.1,
  'same-address': 0.15,
  'same-death-date': 0.2,
  'near-death-date': 0.1,
};

/** Two dates that cannot be one day speak against the same person, but a slip of the pen must not hide a double. */
const OTHER_BIRTH_DATE = -0.15;
const DAYS_NEAR = 3;

/** How alike two people are, by name or alias, birth date, address and day of the death. */
export function likeness(one: Compared, other: Compared): Likeness {
  const birth = sharedBirth(one.dateOfBirth, other.dateOfBirth);
  const shared = [
    ...sharedName(one, other),
    ...(birth === 'other' || birth === undefined ? [] : [birth]),
    ...sharedHome(one, other),
    ...sharedDeath(one.diedOn, other.diedOn),
  ];
  const sum = shared.reduce((total, what) => total + weights[what], birth === 'other' ? OTHER_BIRTH_DATE : 0);
  return { score: Math.max(0, Math.min(1, sum)), shared };
}

const namesOf = ({ fullName, aliases }: Compared): string[] => [fullName, ...aliases].filter((name) => name !== '');

function sharedName(one: Compared, other: Compared): Shared[] {
  const best = Math.max(
    0,
    ...namesOf(one).flatMap((name) => namesOf(other).map((match) => nameLikeness(name, match).score)),
  );
  if (best === 1) return ['same-name'];
  return best >= LIKELY_SAME_NAME ? ['like-name'] : [];
}

function sharedBirth(one: string, other: string): Shared | 'other' | undefined {
  const [first, second] = [parsePartialDate(one), parsePartialDate(other)];
  if (first === undefined || second === undefined) return undefined;
  if (first.known === 'exactly' && second.known === 'exactly') return sharedBirthDay(first.on, second.on);
  const [a, b] = [parts(first), parts(second)];
  if (a === undefined || b === undefined) return undefined;
  const agree = a.year === b.year && (a.month === undefined || b.month === undefined || a.month === b.month);
  return agree ? 'birth-date-agrees' : 'other';
}

function sharedBirthDay(one: Day, other: Day): Shared | 'other' {
  if (one === other) return 'same-birth-date';
  const swapped = dayOfMonthOf(one) <= 12 && dayOf(yearOf(one), dayOfMonthOf(one), monthOf(one)) === other;
  if (swapped) return 'birth-date-swapped';
  const boxes = [
    yearOf(one) === yearOf(other),
    monthOf(one) === monthOf(other),
    dayOfMonthOf(one) === dayOfMonthOf(other),
  ];
  return boxes.filter(Boolean).length === 2 ? 'birth-date-near' : 'other';
}

function parts(date: PartialDate): { year: number; month?: number } | undefined {
  if (date.known === 'exactly') return { year: yearOf(date.on), month: monthOf(date.on) };
  if (date.known === 'month') return { year: date.year, month: date.month };
  return date.known === 'year' ? { year: date.year } : undefined;
}

function sharedHome(one: Compared, other: Compared): Shared[] {
  const [mine, theirs] = [parsePostcode(one.postcode), parsePostcode(other.postcode)];
  const [here, there] = [foldAddress(one.address), foldAddress(other.address)];
  const shared: Shared[] = [];
  if (mine !== undefined && mine === theirs) shared.push('same-postcode');
  const otherPostcodes = mine !== undefined && theirs !== undefined && mine !== theirs;
  if (here !== '' && here === there && !otherPostcodes) shared.push('same-address');
  return shared;
}

function sharedDeath(one: Day | null, other: Day | null): Shared[] {
  if (one === null || other === null) return [];
  const apart = Math.abs(dayNumber(one) - dayNumber(other));
  if (apart === 0) return ['same-death-date'];
  return apart <= DAYS_NEAR ? ['near-death-date'] : [];
}

const words: Record<Shared, string> = {
  'same-name': 'the same name or alias',
  'like-name': 'a like name or alias',
  'same-birth-date': 'the same date of birth',
  'birth-date-swapped': 'the same date of birth with day and month the other way round',
  'birth-date-near': 'a date of birth that differs in one place',
  'birth-date-agrees': 'a date of birth that agrees as far as it is known',
  'same-postcode': 'the same postcode',
  'same-address': 'the same address',
  'same-death-date': 'the same date of death',
  'near-death-date': 'a date of death a few days apart',
};

/** What is shared, as people say it. */
export const sharedInWords = (shared: Shared): string => words[shared];
