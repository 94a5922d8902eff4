import {
  type Day,
  dayOfMonthOf,
  daysBetween,
  instantInWords,
  inWords,
  monthOf,
  months,
  timeInWords,
  yearOf,
} from '../kernel/day.js';

/** 31 January 2026 */
export const longDate = (on: Day): string => inWords(on);

/** 31 Jan 2026: for tables, where room is short. */
export const shortDate = (on: Day): string =>
  `${dayOfMonthOf(on)} ${months[monthOf(on) - 1]?.slice(0, 3)} ${yearOf(on)}`;

/** January 2026 */
export const monthYear = (on: Day): string => `${months[monthOf(on) - 1]} ${yearOf(on)}`;

/** 3:05pm in London; midnight and midday in words. */
export const time = (instant: Date): string => timeInWords(instant);

/** 22 November 2026 at 3:05pm, in London. */
export const dateTime = (instant: Date): string => instantInWords(instant);

/** "1 review", "2 reviews", "1,024 reviews". The plural adds s unless given. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[], joiner: 'and' | 'or' = 'and'): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${joiner} ${last}`;
}

const UNITS = ['KB', 'MB', 'GB', 'TB'] as const;

/** "512 bytes", "1 KB", "2.5 MB": in thousands, one decimal below ten. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return plural(bytes, 'byte');
  const step = Math.min(Math.floor(Math.log10(bytes) / 3), UNITS.length);
  const amount = bytes / 1000 ** step;
  const rounded = Number(amount.toFixed(amount < 10 ? 1 : 0));
  return rounded >= 1000 && step < UNITS.length ? `1 ${UNITS[step]}` : `${rounded} ${UNITS[step - 1]}`;
}

/** "today", "tomorrow", "in 3 days", "yesterday", "3 days ago". */
export function relativeDay(on: Day, today: Day): string {
  const days = daysBetween(today, on);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${plural(days, 'day')}` : `${plural(-days, 'day')} ago`;
}

/** "due today", "due tomorrow", "due in 3 days", "1 day late", "3 days late". */
export const dueInWords = (dueOn: Day, today: Day): string =>
  dueOn < today ? `${plural(daysBetween(dueOn, today), 'day')} late` : `due ${relativeDay(dueOn, today)}`;

/** With a capital first letter: how a sentence, a label or a value begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Passages one after the other, each ended as a sentence; empty ones are left out. */
export const sentences = (...passages: readonly string[]): string =>
  passages
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .map((words) => (/[.!?…][”’)]?$/.test(words) ? words : `${words}.`))
    .join(' ');
