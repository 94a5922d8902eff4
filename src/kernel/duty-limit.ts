import { addMonths, type Day, dayOf, daysInMonth, monthOf, yearOf } from './day.js';
import type { DatedFact, Limit, LimitSetting, PeriodLimit, Situation } from './duty.js';
import { endOfPeriod } from './duty-clock.js';
import { listed, type Question } from './duty-facts.js';
import { BankHolidaysUnknown } from './working-days.js';

/** The number a limit runs to: the partnership's own, else the regime's, else the catalogue's. */
export const numberOf = (
  limit: { readonly number: number; readonly setting?: LimitSetting },
  { settings, regime }: Pick<Situation, 'settings' | 'regime'>,
): number => {
  if (limit.setting === undefined) return limit.number;
  return settings?.limits?.[limit.setting] ?? regime.limits[limit.setting] ?? limit.number;
};

/** What a limit comes to for one start: its day, the fact it counts from or that gives it, or that it cannot be worked out. */
export interface LimitDay {
  readonly due: Day | undefined;
  /** The fact that the count runs from. */
  readonly from: DatedFact;
  /** The fact that gives the day, for limits that take it from elsewhere. */
  readonly given: DatedFact | undefined;
  readonly count: number;
  readonly beyondCalendar: boolean;
}

/** The day that the limit alone gives, no pauses or agreements counted. */
export function limitDay(question: Question, start: DatedFact): LimitDay {
  const { facts } = question;
  const { limit } = question.duty;
  switch (limit.kind) {
    case 'months':
    case 'days':
    case 'working-days':
      return periodDay(limit, start, question);
    case 'by-date':
      return givenDay(start, facts.dayGivenTo(start, [limit.fact], false));
    case 'before':
      return givenDay(start, facts.dayGivenTo(start, listed(limit.fact), false));
    case 'next-meeting':
      return givenDay(start, facts.dayGivenTo(start, [limit.fact], true));
    case 'same-day':
      return { due: start.on, from: start, given: undefined, count: 0, beyondCalendar: false };
    default:
      return { due: undefined, from: start, given: undefined, count: 0, beyondCalendar: false };
  }
}

function periodDay(limit: PeriodLimit, start: DatedFact, { facts, situation }: Question): LimitDay {
  const from = limit.from === undefined ? start : (facts.first(limit.from) ?? start);
  const count = numberOf(limit, situation);
  const due = withinCalendar(() => endOfPeriod(from.on, { kind: limit.kind, count }, situation.calendar));
  return { due, from, given: undefined, count, beyondCalendar: due === undefined };
}

/** What `work` answers, or undefined where it needs bank holidays that are not known: one old case must not stop a whole register. */
export function withinCalendar<Answer>(work: () => Answer): Answer | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof BankHolidaysUnknown) return undefined;
    throw error;
  }
}

const givenDay = (start: DatedFact, given: DatedFact | undefined): LimitDay => ({
  due: given?.on,
  from: start,
  given,
  count: 0,
  beyondCalendar: false,
});

/** The end of the calendar quarter a day falls in. */
export function endOfQuarter(on: Day): Day {
  const lastMonth = Math.ceil(monthOf(on) / 3) * 3;
  return dayOf(yearOf(on), lastMonth, daysInMonth(yearOf(on), lastMonth));
}

/** When a duty that recurs was begun, and last done. */
export interface Recurrence {
  readonly begunOn: Day;
  readonly lastMetOn: Day | undefined;
}

/** When a duty that recurs is next due: from its start while nothing has met it, then from the last time. */
export function nextRecurrence(limit: Limit, { begunOn, lastMetOn }: Recurrence, situation: Situation): Day {
  if (limit.kind === 'each-quarter') {
    return lastMetOn === undefined ? endOfQuarter(begunOn) : endOfQuarter(addMonths(startOfQuarter(lastMetOn), 3));
  }
  const number = limit.kind === 'each-year' ? numberOf(limit, situation) : 0;
  return addMonths(lastMetOn ?? begunOn, number);
}

const startOfQuarter = (on: Day): Day => dayOf(yearOf(on), Math.ceil(monthOf(on) / 3) * 3 - 2, 1);
