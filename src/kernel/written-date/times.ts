import { failed, type Result, succeeded } from '../result.js';

/** A time of day as HH:MM, 00:00 to 23:59. Plain `<` puts times in order. */
export type ClockTime = string;

/** The first and last time it can have been; both undefined when the words name no hours, as in "night". */
export interface WrittenTime {
  readonly first: ClockTime | undefined;
  readonly last: ClockTime | undefined;
  /** What the reader should know of how it was understood, in sentences. */
  readonly notes: readonly string[];
}

/** Why a time could not be read: a code, and a sentence that says what to do. */
export interface WrittenTimeProblem {
  readonly kind: 'time-unreadable' | 'no-such-time' | 'too-many-times';
  readonly words: string;
}

const NIGHT = 'Night may be before or after midnight, so no hours were worked out from it';
const MIDNIGHT = 'Midnight was read as the start of that day';
/** What words can mean, from the first minute to the last: wide on purpose, because certainty is never invented. */
const PARTS_OF_DAY: Readonly<Record<string, readonly [ClockTime, ClockTime]>> = {
  'early hours': ['00:00', '05:59'],
  'small hours': ['00:00', '05:59'],
  'early morning': ['00:00', '08:59'],
  'mid morning': ['09:00', '11:29'],
  'late morning': ['10:30', '12:00'],
  morning: ['00:00', '12:00'],
  am: ['00:00', '11:59'],
  midday: ['12:00', '12:00'],
  noon: ['12:00', '12:00'],
  lunchtime: ['11:30', '14:30'],
  'lunch time': ['11:30', '14:30'],
  'early afternoon': ['12:00', '14:59'],
  'mid afternoon': ['14:00', '16:30'],
  'late afternoon': ['15:00', '18:00'],
  afternoon: ['12:00', '18:00'],
  pm: ['12:00', '23:59'],
  'early evening': ['17:00', '19:59'],
  'late evening': ['20:00', '23:59'],
  evening: ['17:00', '23:59'],
  midnight: ['00:00', '00:00'],
};

const PART_WORDS = [...Object.keys(PARTS_OF_DAY), 'overnight', 'night'].sort((one, other) => other.length - one.length);

/** A time within other words, by its own signs: a colon, am or pm, hrs, or a part of the day. */
const TIME_SOURCE = [
  String.raw`\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:[ap]m|hrs?|hours|h)?`,
  String.raw`\d{1,2}(?:\.\d{2})?\s?[ap]m`,
  String.raw`\d{1,2}\.\d{2}\s?(?:hrs?|hours)`,
  String.raw`\d{4}\s?(?:hrs?|hours|h)`,
  ...PART_WORDS.map((words) => words.replace(' ', '[ -]')),
].join('|');

/** Every time in lower-case words whose white space is single; not what is part of a dotted date. */
export const timesIn = (): RegExp => new RegExp(String.raw`(?<![\d./:a-z])(?:${TIME_SOURCE})(?![a-z\d])`, 'g');

const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))?(?::(\d{2})(?:\.\d+)?)?\s?([ap]m|hrs?|hours|h)?$/;
const FOUR_DIGITS = /^(\d{1,2})(\d{2})\s?(?:hrs?|hours|h)?$/;

/** One time by itself, in lower case: 14:30, 2.30pm, 0930hrs, 9am, morning. */
export function readOneTime(text: string): Result<WrittenTime, WrittenTimeProblem> {
  const words = text.replace('-', ' ');
  if (words === 'night' || words === 'overnight')
    return succeeded({ first: undefined, last: undefined, notes: [NIGHT] });
  const part = Object.hasOwn(PARTS_OF_DAY, words) ? PARTS_OF_DAY[words] : undefined;
  if (part !== undefined) {
    return succeeded({ first: part[0], last: part[1], notes: words === 'midnight' ? [MIDNIGHT] : [] });
  }
  const digits = FOUR_DIGITS.exec(text);
  if (digits !== null && /^\d{3,4}/.test(text)) return clock(text, Number(digits[1]), Number(digits[2]));
  const match = CLOCK.exec(text);
  if (match === null || (match[2] === undefined && match[4] === undefined)) return unreadable(text);
  const [hour, minute, half] = [Number(match[1]), Number(match[2] ?? '0'), match[4]];
  if (match[3] !== undefined && Number(match[3]) > 59) return noSuchTime(text);
  if (half === 'pm' || half === 'am') return halfDay(text, { hour, minute, half });
  return match[2] === undefined ? unreadable(text) : clock(text, hour, minute);
}

function halfDay(text: string, { hour, minute, half }: { hour: number; minute: number; half: 'am' | 'pm' }) {
  // "14:30pm" says the same thing twice.
  if (half === 'pm' && hour > 12 && hour < 24) return clock(text, hour, minute);
  if (hour < 1 || hour > 12) return noSuchTime(text);
  return clock(text, (hour % 12) + (half === 'pm' ? 12 : 0), minute);
}

function clock(text: string, hour: number, minute: number): Result<WrittenTime, WrittenTimeProblem> {
  if (hour > 23 || minute > 59) return noSuchTime(text);
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return succeeded({ first: time, last: time, notes: [] });
}

const noSuchTime = (text: string) =>
  failed({
    kind: 'no-such-time' as const,
    words: `There is no time "${text}". Write it like 14:30; midnight is 00:00 of the day that begins`,
  });

const unreadable = (text: string) =>
  failed({
    kind: 'time-unreadable' as const,
    words: `The time "${text.slice(0, 40)}" could not be read. Write it like 14:30, 2.30pm or "morning", or leave it empty`,
  });

const NOT_KNOWN = /^(?:not known|unknown|n\/?k|not recorded|not stated|no time|-|\?+)$/;
const FILLER =
  /\b(?:at|about|around|approx(?:imately)?|circa|between|from|in the|on the|during the|the|of)\b\.?|\bc\.|~/g;

/**
 * The time of an entry as people write it in a column of its own: 14:30, 14.30, 1430, 2.30pm, 0930hrs, 9am to 10am, 9-10am, between 2pm
 * and 3pm, morning, noon. Nothing, or "not known", is no time. Never throws.
 */
export function readWrittenTime(text: string): Result<WrittenTime, WrittenTimeProblem> {
  const asked = plain(text);
  if (asked === '' || NOT_KNOWN.test(asked)) return succeeded({ first: undefined, last: undefined, notes: [] });
  const bare = asked.replace(FILLER, ' ').replaceAll('?', ' ').replace(/\s+/g, ' ').trim();
  const whole = readOneTime(bare);
  if (whole.ok) return whole;
  const [from, to, more] = bare.split(/\s?(?:-|\bto\b|\band\b|\buntil\b|\btill\b)\s?/);
  if (from === undefined || to === undefined || more !== undefined) return whole;
  const last = readOneTime(to);
  const half = /[ap]m$/.exec(to)?.[0] ?? '';
  const first = readOneTime(/^\d{1,2}(?:[.:]\d{2})?$/.test(from) ? `${from}${half}` : from);
  if (!first.ok) return first;
  return last.ok ? joined([first.value, last.value]) : last;
}

/** The first time to the last of several. */
export function joined(times: readonly WrittenTime[]): Result<WrittenTime, WrittenTimeProblem> {
  if (times.length > 2) {
    return failed({
      kind: 'too-many-times',
      words:
        'There are more than two times. Write one time, or the first and the last, and the others in what happened',
    });
  }
  return succeeded({
    first: times[0]?.first,
    last: times.at(-1)?.last,
    notes: times.flatMap(({ notes }) => notes),
  });
}

/** Lower case, one kind of dash, one kind of space; "a.m." is "am". */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u201c\u201d"'`]/g, "'")
    .replace(/\b([ap])\.\s?m\b\.?/g, '$1m')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
