import {
  addDays,
  type Day,
  dayNumber,
  dayOf,
  daysInMonth,
  earlierOf,
  laterOf,
  monthOf,
  months,
  yearOf,
} from '../../../../kernel/day.js';

/** Something to draw: an entry, or several of one agency on the same days with the same marks. */
export interface Drawn {
  readonly agencyId: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly count: number;
  readonly keys: number;
  readonly missed: number;
}

export interface Window {
  readonly from: Day;
  readonly to: Day;
}

export interface Tick {
  readonly x: number;
  readonly label: string;
}

/** Some entries of one agency: a dot, a circle with their number where they are dense, a bar where the date is inexact. */
export interface Mark {
  readonly kind: 'dot' | 'many' | 'span';
  readonly x: number;
  /** Of a bar. */
  readonly width: number;
  readonly count: number;
  readonly keys: number;
  readonly missed: number;
  readonly from: Day;
  readonly to: Day;
}

export interface Lane {
  readonly agencyId: string;
  readonly marks: readonly Mark[];
}

export interface Layout {
  readonly ticks: readonly Tick[];
  readonly lanes: readonly Lane[];
}

/** Where lanes begin and how wide they are, in units of the drawing. */
export const LEFT = 190;
export const WIDTH = 1_000;
/** Marks nearer to each other than this are shown as one, with their number. */
const NEAREST = 16;
/** Dates known no better than this are drawn as bars. */
const EXACT_DAYS = 3;

/** Places everything of a window. What lies partly outside is cut at its edges; what lies outside is left out. */
export function layOut(agencyIds: readonly string[], drawn: readonly Drawn[], window: Window): Layout {
  const by = Map.groupBy(drawn, ({ agencyId }) => agencyId);
  return {
    ticks: ticksOf(window),
    lanes: agencyIds.map((agencyId) => ({ agencyId, marks: marksOf(by.get(agencyId) ?? [], window) })),
  };
}

/** Where a day stands; its beginning. */
export function placeOf(on: Day, { from, to }: Window): number {
  const days = dayNumber(to) - dayNumber(from) + 1;
  return LEFT + ((dayNumber(on) - dayNumber(from)) / days) * WIDTH;
}

function marksOf(drawn: readonly Drawn[], window: Window): Mark[] {
  const inside = drawn.filter(({ firstDay, lastDay }) => firstDay <= window.to && lastDay >= window.from);
  const isSpan = ({ firstDay, lastDay }: Drawn): boolean => dayNumber(lastDay) - dayNumber(firstDay) >= EXACT_DAYS;
  const buckets = new Map<number, Drawn[]>();
  for (const one of inside) {
    if (isSpan(one)) continue;
    const bucket = Math.floor((placeOf(laterOf(one.firstDay, window.from), window) - LEFT) / NEAREST);
    const known = buckets.get(bucket);
    if (known === undefined) buckets.set(bucket, [one]);
    else known.push(one);
  }
  const points = [...buckets].map(([bucket, some]) => pointOf(bucket, some, window));
  return [...inside.filter(isSpan).map((one) => spanOf(one, window)), ...points.sort((one, other) => one.x - other.x)];
}

function pointOf(bucket: number, some: readonly Drawn[], window: Window): Mark {
  const sum = (of: (one: Drawn) => number): number => some.reduce((total, one) => total + of(one), 0);
  const count = sum((one) => one.count);
  const firsts = some.map(({ firstDay }) => firstDay).sort();
  const lasts = some.map(({ lastDay }) => lastDay).sort();
  const [from, to] = [firsts[0] ?? window.from, lasts.at(-1) ?? window.to];
  const exactly = some.length === 1 ? placeOf(laterOf(from, window.from), window) : undefined;
  return {
    ...{ kind: count === 1 ? 'dot' : 'many', count, from, to, width: 0 },
    x: Math.round((exactly ?? LEFT + (bucket + 0.5) * NEAREST) * 10) / 10,
    keys: sum((one) => one.keys),
    missed: sum((one) => one.missed),
  };
}

function spanOf(one: Drawn, window: Window): Mark {
  const from = laterOf(one.firstDay, window.from);
  const to = earlierOf(one.lastDay, window.to);
  const x = placeOf(from, window);
  const end = placeOf(addDays(to, 1), window);
  return {
    ...{ kind: 'span', x: Math.round(x * 10) / 10, width: Math.max(4, Math.round((end - x) * 10) / 10) },
    ...{ count: one.count, keys: one.keys, missed: one.missed, from: one.firstDay, to: one.lastDay },
  };
}

/** Years of a long window, months of a year, days of a month. */
function ticksOf(window: Window): Tick[] {
  const [from, to] = [yearOf(window.from), yearOf(window.to)];
  if (to - from >= 2) {
    const step = Math.ceil((to - from + 1) / 16);
    return startsOf(from, to, step).map((year) => tick(dayOf(year, 1, 1), String(year), window));
  }
  if (window.from.slice(0, 7) !== window.to.slice(0, 7)) {
    return monthsOf(window).map((on) => tick(on, (months[monthOf(on) - 1] ?? '').slice(0, 3), window));
  }
  const days = Array.from({ length: daysInMonth(from, monthOf(window.from)) }, (_, index) => index + 1);
  return days.map((number) => tick(dayOf(from, monthOf(window.from), number), String(number), window));
}

function startsOf(from: number, to: number, step: number): number[] {
  const years: number[] = [];
  for (let year = from; year <= to; year += step) years.push(year);
  return years;
}

function monthsOf({ from, to }: Window): Day[] {
  const starts: Day[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const on = dayOf(year, month, 1);
      if (on.slice(0, 7) >= from.slice(0, 7) && on <= to) starts.push(on);
    }
  }
  return starts;
}

const tick = (on: Day, label: string, window: Window): Tick => ({
  x: Math.round(placeOf(laterOf(on, window.from), window) * 10) / 10,
  label,
});
