/**
 * A second answer to "when is it due, and where does it stand?", written apart from the engine: it walks the calendar one day at a
 * time with JavaScript dates, and reckons bank holidays and months in its own way. Slow and plain on purpose. Tests only.
 */

const DAY = 86_400_000;

export interface OracleCase {
  readonly kind: 'months' | 'days' | 'working-days' | 'same-day';
  readonly number: number;
  readonly start: string;
  readonly today: string;
  readonly met: string | undefined;
  readonly pauses: readonly { readonly from: string; readonly to: string | undefined }[];
  readonly agreements: readonly { readonly on: string; readonly newDue: string }[];
}

export interface OracleAnswer {
  readonly state: 'not-yet-started' | 'due' | 'overdue' | 'met' | 'paused';
  readonly originalDue: string | undefined;
  readonly agreedDue: string | undefined;
  readonly effectiveDue: string | undefined;
  readonly daysLate: number;
}

/** Every day of the years that cases may touch, with the one after it and its weekday, so that a walk is quick. */
const calendar = new Map<string, { readonly next: string; readonly weekday: number }>();
for (let at = Date.UTC(2009, 0, 1); at < Date.UTC(2060, 0, 1); at += DAY) {
  const iso = new Date(at).toISOString().slice(0, 10);
  calendar.set(iso, { next: new Date(at + DAY).toISOString().slice(0, 10), weekday: new Date(at).getUTCDay() });
}

function found(iso: string): { readonly next: string; readonly weekday: number } {
  const known = calendar.get(iso);
  if (known === undefined) throw new RangeError(`The oracle does not know ${iso}`);
  return known;
}

const next = (iso: string): string => found(iso).next;
const weekday = (iso: string): number => found(iso).weekday;

/** Paper full moons of the Gregorian calendar, 1900 to 2199, as printed in the Book of Common Prayer, by golden number. */
const FULL_MOONS =
  '04-14 04-03 03-23 04-11 03-31 04-18 04-08 03-28 04-16 04-05 03-25 04-13 04-02 03-22 04-10 03-30 04-17 04-07 03-27'.split(
    ' ',
  );

function easter(year: number): string {
  let on = next(`${year}-${FULL_MOONS[year % 19]}`);
  while (weekday(on) !== 0) on = next(on);
  return on;
}

const SPECIAL = [
  '2011-04-29',
  '2012-06-04',
  '2012-06-05',
  '2020-05-08',
  '2022-06-02',
  '2022-06-03',
  '2022-09-19',
  '2023-05-08',
];
const NOT_TAKEN = ['2012-05-28', '2020-05-04', '2022-05-30'];

function holidaysOf(year: number): Set<string> {
  const goodFridayToMonday = [-2, 1].map((shift) =>
    new Date(Date.parse(easter(year)) + shift * DAY).toISOString().slice(0, 10),
  );
  const taken = new Set(goodFridayToMonday);
  for (let on = `${year}-01-01`; on.startsWith(String(year)); on = next(on)) {
    const [month, date, isMonday] = [on.slice(5, 7), Number(on.slice(8)), weekday(on) === 1];
    if (isMonday && ((month === '05' && (date <= 7 || date >= 25)) || (month === '08' && date >= 25))) taken.add(on);
  }
  for (const fixed of ['01-01', '12-25', '12-26']) if (!isWeekend(`${year}-${fixed}`)) taken.add(`${year}-${fixed}`);
  for (const fixed of ['01-01', '12-25', '12-26']) {
    let on = `${year}-${fixed}`;
    if (!isWeekend(on)) continue;
    while (isWeekend(on) || taken.has(on)) on = next(on);
    taken.add(on);
  }
  for (const on of SPECIAL) if (on.startsWith(String(year))) taken.add(on);
  for (const on of NOT_TAKEN) taken.delete(on);
  return taken;
}

const isWeekend = (iso: string): boolean => weekday(iso) % 6 === 0;

const holidays = new Set<string>();
for (let year = 2011; year <= 2040; year += 1) for (const on of holidaysOf(year)) holidays.add(on);

/** Neither a weekend nor a bank holiday, by the oracle's own reckoning. */
export const oracleIsWorkingDay = (iso: string): boolean => !isWeekend(iso) && !holidays.has(iso);

/** Months by walking: as many month ends are passed as there are months, then on to the same date or the month's last day. */
export function oracleAddMonths(start: string, number: number): string {
  const date = start.slice(8);
  let on = start;
  for (let passed = 0; passed < number; ) {
    const before = on.slice(0, 7);
    on = next(on);
    if (on.slice(0, 7) !== before) passed += 1;
  }
  if (number === 0) return start;
  while (on.slice(8) !== date && next(on).slice(0, 7) === on.slice(0, 7)) on = next(on);
  return on;
}

function original({ kind, number, start }: OracleCase): string {
  if (kind === 'same-day') return start;
  if (kind === 'months') return oracleAddMonths(start, number);
  let on = start;
  for (let left = number; left > 0; ) {
    on = next(on);
    if (kind === 'days' || oracleIsWorkingDay(on)) left -= 1;
  }
  return on;
}

const isPaused = (on: string, { pauses }: OracleCase): boolean =>
  pauses.some(({ from, to }) => on >= from && (to === undefined || on < to));

const neverRunsAgain = (on: string, { pauses }: OracleCase): boolean =>
  pauses.some(({ from, to }) => to === undefined && on >= from);

/** Walks on from the anchor, spending the allowance on days that are not paused; undefined when an open pause comes first. */
function walk(anchor: string, target: string, asked: OracleCase, workingDaysOnly: boolean): string | undefined {
  let allowance = 0;
  for (let on = anchor; on < target; ) {
    on = next(on);
    if (!workingDaysOnly || oracleIsWorkingDay(on)) allowance += 1;
  }
  let on = anchor;
  while (allowance > 0) {
    on = next(on);
    if (neverRunsAgain(on, asked)) return undefined;
    if (isPaused(on, asked)) continue;
    if (!workingDaysOnly || oracleIsWorkingDay(on)) allowance -= 1;
  }
  return target < anchor ? target : on;
}

const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

export function oracle(asked: OracleCase): OracleAnswer {
  const { today, start } = asked;
  const met = asked.met !== undefined && asked.met <= today ? asked.met : undefined;
  if (start > today) {
    const state = met === undefined ? 'not-yet-started' : 'met';
    return { state, originalDue: undefined, agreedDue: undefined, effectiveDue: undefined, daysLate: 0 };
  }
  const known = met === undefined ? asked : { ...asked, pauses: asked.pauses.filter(({ from }) => from <= met) };
  const originalDue = original(asked);
  const agreement = asked.agreements
    .filter(({ on }) => on <= today)
    .reduce(
      (last: { on: string; newDue: string } | undefined, one) => (last === undefined || one.on >= last.on ? one : last),
      undefined,
    );
  const effectiveDue =
    agreement === undefined
      ? walk(start, originalDue, known, asked.kind === 'working-days')
      : walk(agreement.on, agreement.newDue, known, false);
  const answer = { originalDue, agreedDue: agreement?.newDue, effectiveDue };
  if (met !== undefined) {
    const daysLate = effectiveDue === undefined ? 0 : Math.max(0, daysFrom(effectiveDue, met));
    return { state: 'met', ...answer, daysLate };
  }
  const stillRunning = effectiveDue === undefined || effectiveDue > today;
  if (stillRunning && isPaused(today, known)) return { state: 'paused', ...answer, daysLate: 0 };
  const daysLate = effectiveDue === undefined ? 0 : Math.max(0, daysFrom(effectiveDue, today));
  return { state: daysLate > 0 ? 'overdue' : 'due', ...answer, daysLate };
}
