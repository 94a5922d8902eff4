import { daysBetween, inWords } from './day.js';
import type { DatedFact, Duty, Situation } from './duty.js';
import { Facts, listed, type Meeting, meetingsOf, type Question } from './duty-facts.js';
import { nextRecurrence } from './duty-limit.js';
import { blankState, startedState } from './duty-started.js';
import type { DutyState } from './duty-state.js';
import { meetingInWords, notStartedInWords, numberInWords, overdueInWords, warningOf } from './duty-words.js';

/**
 * The state of one duty. Pure: the same situation gives the same answer. Facts, marks by hand and agreements of days after today
 * have not happened yet; days that facts set (a meeting arranged, a date in a letter) count whenever they fall.
 */
export const dutyState = (duty: Duty, situation: Situation): DutyState =>
  stateOf({ duty, situation, facts: new Facts(situation) });

/** The states of many duties in one situation, in the order given; the facts are sorted once. */
export function dutyStates(duties: readonly Duty[], situation: Situation): DutyState[] {
  const facts = new Facts(situation);
  return duties.map((duty) => stateOf({ duty, situation, facts }));
}

function stateOf(question: Question): DutyState {
  const { duty, situation, facts } = question;
  const whyNot = whyNotApplicable(question);
  if (whyNot !== undefined) return { ...blankState(duty), state: 'not-applicable', sentence: whyNot };

  const meetings = meetingsOf(duty, facts, situation);
  if (duty.limit.kind === 'each-quarter' || duty.limit.kind === 'each-year') return recurringState(question, meetings);

  const starts = duty.starts === 'standing' ? [] : facts.happened(listed(duty.starts));
  if (duty.each === true && starts.length > 0) return stateOfEach(question, starts, meetings);
  const [start, meeting] = [starts[0], meetings[0]];
  return start === undefined ? unstarted(duty, meeting) : startedState(question, start, meeting);
}

function whyNotApplicable({ duty, situation, facts }: Question): string | undefined {
  if (duty.regimes !== 'all' && !duty.regimes.includes(situation.regime.id)) {
    return `Does not apply to a ${situation.regime.name}.`;
  }
  if (duty.when === undefined || duty.when.test(facts, situation.settings ?? {})) return undefined;
  return `Does not apply: only ${duty.when.says}.`;
}

function unstarted(duty: Duty, meeting: Meeting | undefined): DutyState {
  if (meeting !== undefined) {
    return { ...blankState(duty), state: 'met', metOn: meeting.on, sentence: meetingInWords(meeting, 0).trimStart() };
  }
  const standing = duty.starts === 'standing';
  const state = standing ? 'standing' : 'not-yet-started';
  return { ...blankState(duty), state, outstanding: standing ? 1 : 0, sentence: notStartedInWords(duty) };
}

/** Recurring duties are never done with: met once, they are due again. Pauses and agreements do not touch them. */
function recurringState({ duty, situation, facts }: Question, meetings: readonly Meeting[]): DutyState {
  const { today, standingSince = today } = situation;
  const startedOn = duty.starts === 'standing' ? standingSince : facts.firstOf(listed(duty.starts))?.on;
  const metOn = meetings.at(-1)?.on;
  if (startedOn === undefined) return unstarted(duty, undefined);
  const due = nextRecurrence(duty.limit, { begunOn: startedOn, lastMetOn: metOn }, situation);
  const daysLate = Math.max(0, daysBetween(due, today));
  const pace = duty.limit.kind === 'each-quarter' ? 'Once every quarter' : 'Recurs';
  const last = metOn === undefined ? `counted from ${inWords(startedOn)}` : `last done on ${inWords(metOn)}`;
  return {
    ...blankState(duty),
    state: daysLate > 0 ? 'overdue' : 'due',
    startedOn,
    originalDue: due,
    effectiveDue: due,
    metOn,
    daysLate,
    outstanding: 1,
    warning: warningOf(due, false, situation.calendar),
    sentence: `${pace}: ${last}, so next due by ${inWords(due)}.${daysLate > 0 ? overdueInWords(daysLate) : ''}`,
  };
}

/** Of a duty owed for each of several, the state of the one most pressing: the earliest day still owed, else the last one met. */
function stateOfEach(question: Question, starts: readonly DatedFact[], meetings: readonly Meeting[]): DutyState {
  let pressing: DutyState | undefined;
  let lastMet: DutyState | undefined;
  let outstanding = 0;
  for (const start of starts) {
    const state = startedState(
      question,
      start,
      meetings.find((meeting) => meets(meeting, start)),
    );
    if (state.state === 'met')
      lastMet = lastMet === undefined || (state.metOn ?? '') >= (lastMet.metOn ?? '') ? state : lastMet;
    else {
      outstanding += 1;
      if (pressing === undefined || pressesMore(state, pressing)) pressing = state;
    }
  }
  const shown = pressing ?? lastMet ?? blankState(question.duty);
  const more = outstanding > 1 ? ` ${numberInWords(outstanding)} are owed in all.` : '';
  return { ...shown, outstanding, sentence: shown.sentence + more };
}

/** A fact about the same thing meets it whenever it happened; where one of them names no thing, one on the day or later does. */
const meets = (meeting: Meeting, start: DatedFact): boolean =>
  meeting.about !== undefined && start.about !== undefined ? meeting.about === start.about : meeting.on >= start.on;

const pressesMore = (one: DutyState, other: DutyState): boolean =>
  (one.effectiveDue ?? 'later') < (other.effectiveDue ?? 'later');
