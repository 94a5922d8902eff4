import { type Day, daysBetween } from './day.js';
import type { DatedFact, Duty, Extension, Situation } from './duty.js';
import { agreementFor, type ClockRun, isStopped, runClock, runWorkingClock, type Stop, stopsOf } from './duty-clock.js';
import type { Meeting, Question } from './duty-facts.js';
import { type LimitDay, limitDay, withinCalendar } from './duty-limit.js';
import type { DutyState, DutyStateName } from './duty-state.js';
import { agreementInWords, basisOf, meetingInWords, overdueInWords, pauseInWords, warningOf } from './duty-words.js';
import { isProvisional } from './working-days.js';

/** A state with nothing in it but the duty. */
export const blankState = (duty: Duty): DutyState => ({
  dutyId: duty.id,
  state: 'not-yet-started',
  about: undefined,
  startedOn: undefined,
  originalDue: undefined,
  agreedDue: undefined,
  effectiveDue: undefined,
  metOn: undefined,
  daysLate: 0,
  metLate: false,
  pausedDays: 0,
  provisional: false,
  outstanding: 0,
  warning: undefined,
  sentence: '',
});

/** The state of a duty that `start` has started and `meeting`, if there is one, has met. */
export function startedState(question: Question, start: DatedFact, meeting: Meeting | undefined): DutyState {
  const { duty, situation } = question;
  const limit = limitDay(question, start);
  const agreement = agreementFor(duty, start.about, situation);
  const { run, dueBefore } = runsOf(question, { limit, agreement, metOn: meeting?.on });
  const daysLate = lateBy(run, meeting, situation.today);
  const due = meeting === undefined ? run.due : undefined;
  const provisional = restsOnRule(duty, limit, situation);
  return {
    dutyId: duty.id,
    state: nameOf(meeting, run, daysLate),
    about: start.about,
    startedOn: start.on,
    originalDue: limit.due,
    agreedDue: agreement?.newDue,
    effectiveDue: run.due,
    metOn: meeting?.on,
    daysLate,
    metLate: meeting !== undefined && daysLate > 0,
    pausedDays: run.pausedDays,
    provisional,
    outstanding: meeting === undefined ? 1 : 0,
    warning: due === undefined ? undefined : warningOf(due, provisional, situation.calendar),
    sentence:
      basisOf(duty.limit, limit, situation.calendar) +
      agreementInWords(agreement, dueBefore) +
      pauseInWords(run, meeting !== undefined, limit.due !== undefined || agreement !== undefined) +
      endInWords(meeting, daysLate),
  };
}

interface Found {
  readonly limit: LimitDay;
  readonly agreement: Extension | undefined;
  readonly metOn: Day | undefined;
}

/**
 * The run that counts, and the day in force before anything was agreed. A day agreed was agreed in knowledge of the pauses so far:
 * only days paused after the agreement move it.
 */
function runsOf(question: Question, { limit, agreement, metOn }: Found): { run: ClockRun; dueBefore: Day | undefined } {
  const { duty, situation } = question;
  const stops = stopsOf(duty, situation.pauses, metOn);
  const original = runLimit(question, limit, stops);
  if (agreement === undefined) return { run: original, dueBefore: undefined };
  const span = { from: agreement.agreedOn, target: agreement.newDue };
  return { run: runClock(span, stops, situation.today), dueBefore: original.due };
}

/** Periods and days set in letters are moved by pauses; meetings and events stand where they are. */
function runLimit({ duty, situation }: Question, limit: LimitDay, stops: readonly Stop[]): ClockRun {
  const { today } = situation;
  const still: ClockRun = { due: limit.due, pausedDays: 0, stopped: isStopped(stops, limit.due, today) };
  if (limit.due === undefined || stops.length === 0) return still;
  switch (duty.limit.kind) {
    case 'working-days':
      return (
        withinCalendar(() => runWorkingClock({ from: limit.from.on, count: limit.count }, stops, situation)) ?? {
          ...still,
          due: undefined,
        }
      );
    case 'months':
    case 'days':
    case 'by-date':
      return runClock({ from: limit.from.on, target: limit.due }, stops, today);
    case 'same-day':
      return { ...still, stopped: false };
    default:
      return still;
  }
}

function lateBy(run: ClockRun, meeting: Meeting | undefined, today: Day): number {
  if (run.due === undefined || (meeting === undefined && run.stopped)) return 0;
  return Math.max(0, daysBetween(run.due, meeting?.on ?? today));
}

function nameOf(meeting: Meeting | undefined, run: ClockRun, daysLate: number): DutyStateName {
  if (meeting !== undefined) return 'met';
  if (run.stopped) return 'paused';
  return daysLate > 0 ? 'overdue' : 'due';
}

function endInWords(meeting: Meeting | undefined, daysLate: number): string {
  if (meeting !== undefined) return meetingInWords(meeting, daysLate);
  return daysLate > 0 ? overdueInWords(daysLate) : '';
}

const restsOnRule = (duty: Duty, { from, due }: LimitDay, { calendar }: Situation): boolean =>
  duty.limit.kind === 'working-days' &&
  due !== undefined &&
  (isProvisional(from.on, calendar) || isProvisional(due, calendar));
