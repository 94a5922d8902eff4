import { dayOf, daysInMonth, isRealDate } from '../day.js';
import { succeeded } from '../result.js';
import { isYearPair, notReal, ofMonths, PART, type ReadSpan, thirdOf, YEAR, yearFor } from './span.js';

const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
};
const WHOLE_YEAR = new RegExp(`^${PART}(\\d{4})$`);
const YEAR_PAIR = /^(\d{4})\s?[-/]\s?(\d{2}|\d{4})$/;
const DECADE = new RegExp(`^${PART}(\\d{3})0'?s$`);
const SEASON = new RegExp(`^${PART}(spring|summer|autumn)\\s${YEAR}$`);
const WINTER = /^winter\s(\d{4})(?:\s?[-/]\s?(\d{2}|\d{4}))?$/;
const HALF = /^(first|1st|second|2nd) half (\d{4})$/;
const QUARTER = /^q([1-4])[\s-](\d{4})$/;

/** Years, parts of years, decades, pairs of years, halves, quarters and seasons; undefined for anything else. */
export function readLonger(words: string, pivotYear: number): ReadSpan | undefined {
  const whole = WHOLE_YEAR.exec(words);
  if (whole !== null) return partOfYears(whole[1], { words, from: Number(whole[2]), to: Number(whole[2]) });
  const decade = DECADE.exec(words);
  if (decade !== null)
    return partOfYears(decade[1], { words, from: Number(decade[2]) * 10, to: Number(decade[2]) * 10 + 9 });
  const pair = YEAR_PAIR.exec(words);
  if (pair !== null && (pair[2]?.length === 4 || isYearPair(pair[1], pair[2]))) {
    const from = Number(pair[1]);
    const to = pair[2]?.length === 4 ? Number(pair[2]) : from + 1;
    return from > to ? undefined : partOfYears(undefined, { words, from, to });
  }
  return readSeason(words, pivotYear);
}

function readSeason(words: string, pivotYear: number): ReadSpan | undefined {
  const season = SEASON.exec(words);
  if (season !== null)
    return ofMonths(
      words,
      { ...yearFor(season[3] ?? '', pivotYear), months: SEASONS[season[2] ?? ''] ?? [1, 12] },
      season[1],
    );
  const half = HALF.exec(words);
  if (half !== null)
    return ofMonths(words, { year: Number(half[2]), notes: [], months: /^(?:first|1)/.test(words) ? [1, 6] : [7, 12] });
  const quarter = QUARTER.exec(words);
  const start = Number(quarter?.[1]) * 3;
  if (quarter !== null) return ofMonths(words, { year: Number(quarter[2]), notes: [], months: [start - 2, start] });
  const winter = WINTER.exec(words);
  return winter === null ? undefined : winterOf(words, Number(winter[1]), winter[2]);
}

/** "Winter 2018" may be its first weeks or its last: both are kept. "Winter 2018/19" is one winter. */
function winterOf(words: string, year: number, second: string | undefined): ReadSpan | undefined {
  if (second !== undefined && Number(second) % 100 !== (year + 1) % 100) return undefined;
  if (!isRealDate(year, 1, 1) || year >= 9999) return notReal(words);
  const last = dayOf(year + 1, 2, daysInMonth(year + 1, 2));
  if (second !== undefined) return succeeded({ first: dayOf(year, 12, 1), last, notes: [] });
  return succeeded({
    first: dayOf(year, 1, 1),
    last,
    notes: [`Winter ${year} may be January ${year} or the December after it`],
  });
}

/** Years from the first to the last, or their first, second or last third: January to April, May to August, September to December. */
function partOfYears(
  part: string | undefined,
  { words, from, to }: { words: string; from: number; to: number },
): ReadSpan {
  if (!isRealDate(from, 1, 1) || !isRealDate(to, 1, 1)) return notReal(words);
  if (part === undefined) return succeeded({ first: dayOf(from, 1, 1), last: dayOf(to, 12, 31), notes: [] });
  const third = thirdOf(part);
  if (from === to) return ofMonths(words, { year: from, notes: [], months: [third * 4 + 1, third * 4 + 4] });
  const [start, end] = [from + third * 3, third === 2 ? to : from + third * 3 + 3];
  return succeeded({ first: dayOf(start, 1, 1), last: dayOf(end, 12, 31), notes: [] });
}
