import { addDays, type Day, dayNumber, dayOf, inWords } from './calendar.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Summer time is one hour ahead of UTC; double summer time (1941 to 1947) was two. */
const HOURS_AHEAD_OF_UTC = [2, 1, 0] as const;

const londonCalendar = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  calendar: 'gregory',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** The day it is in London at that instant, summer time counted. */
export function dayInLondon(instant: Date): Day {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of londonCalendar.formatToParts(instant)) parts[type] = Number(value);
  return dayOf(parts.year ?? 0, parts.month ?? 0, parts.day ?? 0);
}

/** The instant at which that day begins in London. Good for years from 1848, when London took Greenwich time. */
export function startOfDayInLondon(on: Day): Date {
  const midnightUtc = dayNumber(on) * DAY;
  for (const hours of HOURS_AHEAD_OF_UTC) {
    const candidate = new Date(midnightUtc - hours * HOUR);
    if (dayInLondon(candidate) === on) return candidate;
  }
  return new Date(midnightUtc);
}

/** The last millisecond of that day in London: a limit that ends on a day ends then. */
export const endOfDayInLondon = (on: Day): Date => new Date(startOfDayInLondon(addDays(on, 1)).getTime() - 1);

const londonClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What a clock in London shows at that instant: `14:30`. */
export const timeInLondon = (instant: Date): string => londonClock.format(instant);

/** 3:05pm in London; midnight and midday in words, as GOV.UK style has them. */
export function timeInWords(instant: Date): string {
  const [hour = 0, minute = 0] = timeInLondon(instant).split(':').map(Number);
  if (minute === 0 && hour === 0) return 'midnight';
  if (minute === 0 && hour === 12) return 'midday';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** 22 November 2026 at 3:05pm, in London. "At midnight" would leave open which end of the day is meant. */
export const instantInWords = (instant: Date): string => {
  const [on, at] = [inWords(dayInLondon(instant)), timeInWords(instant)];
  return at === 'midnight' ? `${on}, as the day began` : `${on} at ${at}`;
};

/**
 * The instant at which a clock in London shows that time (`14:30`) on that day. Undefined for a time that the clocks leap over in March;
 * the earlier of the two for one that comes twice in October.
 */
export function instantInLondon(on: Day, time: string): Date | undefined {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const asUtc = dayNumber(on) * DAY + hours * HOUR + minutes * 60_000;
  return HOURS_AHEAD_OF_UTC.map((ahead) => new Date(asUtc - ahead * HOUR)).find(
    (candidate) => dayInLondon(candidate) === on && timeInLondon(candidate) === time,
  );
}
