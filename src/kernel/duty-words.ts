import { type Day, inWords, weekdayOf, yearOf } from './day.js';
import type { DatedFact, Duty, Extension, Limit } from './duty.js';
import type { ClockRun } from './duty-clock.js';
import { listed, type Meeting } from './duty-facts.js';
import type { LimitDay } from './duty-limit.js';
import { type FactName, factLabel, factWhen } from './facts.js';
import { bankHolidayOn, isProvisional, isWithinCalendar, type WorkingCalendar } from './working-days.js';

const NUMBERS = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');
const UNITS = { months: 'calendar month', days: 'day', 'working-days': 'working day' } as const;

/** A count with its unit, as a sentence begins with it: One calendar month, 56 days. */
export const counted = (number: number, unit: string): string =>
  `${numberInWords(number)} ${unit}${number === 1 ? '' : 's'}`;

/** A number as a sentence begins with it: in words up to twelve. */
export const numberInWords = (number: number): string => NUMBERS[number] ?? String(number);

/** The same in the middle of a sentence. */
export const countedWithin = (number: number, unit: string): string => counted(number, unit).toLowerCase();

const saysOf = (fact: DatedFact): string => fact.says ?? factWhen(fact.name);

const since = (fact: DatedFact): string => `${inWords(fact.on)}, when ${saysOf(fact)}`;

/** Labels in a row: this, or that. */
export const labels = (names: readonly FactName[]): string => names.map(factLabel).join(', or ');

/** Where the day of a limit comes from. */
export function basisOf(limit: Limit, found: LimitDay, calendar: WorkingCalendar): string {
  switch (limit.kind) {
    case 'months':
    case 'days':
    case 'working-days':
      return periodBasis(limit, found, calendar);
    case 'same-day':
      return `On the same day: ${since(found.from)}.`;
    case 'none':
      return `No time limit is set. Owed since ${since(found.from)}.`;
    case 'immediate':
      return `At once, from ${since(found.from)}. No day is set.`;
    case 'promptly':
      return `${limit.words ?? 'Promptly'} after ${since(found.from)}. No day is set.`;
    case 'by-date':
    case 'before':
    case 'next-meeting':
      return givenBasis(limit, found);
    case 'each-quarter':
    case 'each-year':
      return '';
  }
}

function periodBasis(
  limit: Extract<Limit, { kind: 'months' | 'days' | 'working-days' }>,
  found: LimitDay,
  calendar: WorkingCalendar,
): string {
  const basis = `${counted(found.count, UNITS[limit.kind])} from ${since(found.from)}.`;
  const own =
    found.count === limit.number ? '' : ` (The catalogue has ${countedWithin(limit.number, UNITS[limit.kind])}.)`;
  const beyond = found.beyondCalendar
    ? ` The day cannot be worked out: bank holidays are known for ${calendar.firstYear} to ${calendar.lastYear} only.`
    : '';
  return basis + own + beyond;
}

function givenBasis(
  limit: Extract<Limit, { kind: 'by-date' | 'before' | 'next-meeting' }>,
  { from, given }: LimitDay,
): string {
  const started = `Started on ${since(from)}.`;
  if (given === undefined) {
    const awaited = labels(listed(limit.fact));
    const lead = {
      before: 'To be done before',
      'by-date': 'The day is given by',
      'next-meeting': 'To be done at the next',
    };
    return `${lead[limit.kind]}: ${awaited}. That day is not recorded yet. ${started}`;
  }
  const lead = { before: 'Before', 'by-date': 'By', 'next-meeting': 'At the next meeting:' };
  const end = limit.kind === 'before' ? ' or on that day' : '';
  return `${lead[limit.kind]} ${inWords(given.on)} (${given.says ?? factLabel(given.name)})${end}. ${started}`;
}

/** That another day was agreed, and whether too late. */
export function agreementInWords(agreement: Extension | undefined, dueBefore: Day | undefined): string {
  if (agreement === undefined) return '';
  const { newDue, agreedBy, agreedOn } = agreement;
  const late = dueBefore !== undefined && agreedOn > dueBefore ? ', after the day then in force' : '';
  return ` A new day, ${inWords(newDue)}, was agreed by ${agreedBy} on ${inWords(agreedOn)}${late}.`;
}

/** That the clock stood still, and what came of it. */
export function pauseInWords({ pausedDays, due, stopped }: ClockRun, isMet: boolean, isDated: boolean): string {
  const stands = stopped && !isMet ? ' The clock is stopped.' : '';
  if (due === undefined) return stands !== '' && isDated ? `${stands} A day is given when it runs again.` : stands;
  if (pausedDays === 0) return stands;
  return `${stands} The clock stands still for ${countedWithin(pausedDays, 'day')} in all, which moves the day to ${inWords(due)}.`;
}

/** That a duty was met, and how late. */
export function meetingInWords(meeting: Meeting, daysLate: number): string {
  const late = daysLate > 0 ? `, ${countedWithin(daysLate, 'day')} late` : '';
  const by = meeting.by === undefined ? '' : ` Marked as met by hand by ${meeting.by}.`;
  return ` Met on ${inWords(meeting.on)}${late}.${by}`;
}

/** How far overdue. */
export const overdueInWords = (daysLate: number): string => ` Overdue by ${countedWithin(daysLate, 'day')}.`;

/** Why a duty has not started. */
export function notStartedInWords(duty: Duty): string {
  return duty.starts === 'standing'
    ? 'Always owed. No time limit is set.'
    : `Not started. It starts with: ${labels(listed(duty.starts))}.`;
}

/** What to know about a due day: that it is no working day, or rests on bank holidays not yet published. */
export function warningOf(due: Day, provisional: boolean, calendar: WorkingCalendar): string | undefined {
  const year = yearOf(due);
  const byRule = 'worked out by rule, not taken from the published list';
  if (provisional) return `Provisional: bank holidays for ${year} are ${byRule}.`;
  const weekday = weekdayOf(due);
  if (weekday === 'Saturday' || weekday === 'Sunday') return `${inWords(due)} is a ${weekday}.`;
  const holiday = isWithinCalendar(due, calendar) ? bankHolidayOn(due, calendar) : undefined;
  if (holiday === undefined) return undefined;
  const doubt = isProvisional(due, calendar) ? `; bank holidays for ${year} are ${byRule}` : '';
  return `${inWords(due)} is a bank holiday (${holiday.name}${doubt}).`;
}
