import { type Day, daysBetween } from '../../kernel/day.js';
import { counted } from '../../kernel/duty-words.js';
import type { ScopingAnswer } from './answer.js';

/** What an agency's answer comes to. */
export type AnswerKind = 'known' | 'not-known' | 'nil' | 'declined';

/** Known when anybody asked about is known; a nil return counts for itself. */
export function kindOfAnswer({ subjects, nilReason }: Pick<ScopingAnswer, 'subjects' | 'nilReason'>): AnswerKind {
  if (nilReason === 'declines') return 'declined';
  if (nilReason !== undefined) return 'nil';
  return subjects.some(({ known }) => known === 'known') ? 'known' : 'not-known';
}

/** Everything that the state of a request depends on. */
export interface RequestSituation {
  readonly dueOn: Day;
  readonly endedAs: 'withdrawn' | 'did-not-take-part' | null;
  readonly opened: boolean;
  readonly started: boolean;
  /** The last answer handed in. */
  readonly answer: AnswerKind | undefined;
  /** Reminders that went out for the day it is due on now. */
  readonly chased: number;
  /** Steps of the partnership's ladder. */
  readonly steps: number;
  readonly escalated: boolean;
}

export type RequestStateName = 'asked' | 'opened' | 'started' | 'answered' | 'withdrawn' | 'did-not-take-part';

/** Where a request stands. */
export interface RequestState {
  readonly name: RequestStateName;
  readonly answer: AnswerKind | undefined;
  /** Days after the day it was due; nought when it is not late. */
  readonly daysLate: number;
  /** As a person reads it: "Opened, not started; 3 days overdue; the chief officer has been asked". */
  readonly words: string;
  /** Nothing more is awaited from the agency. */
  readonly isSettled: boolean;
}

/** The state of a request on a day. An answer counts even where the request was ended afterwards. */
export function stateOfRequest(situation: RequestSituation, today: Day): RequestState {
  const name = nameOf(situation);
  const isSettled = name === 'answered' || name === 'withdrawn' || name === 'did-not-take-part';
  const daysLate = isSettled ? 0 : Math.max(0, daysBetween(situation.dueOn, today));
  const words = [mainWords(name, situation.answer), ...(daysLate > 0 ? lateWords(situation, daysLate) : [])].join('; ');
  return { name, answer: situation.answer, daysLate, words, isSettled };
}

function nameOf({ endedAs, answer, started, opened }: RequestSituation): RequestStateName {
  if (endedAs === 'withdrawn') return 'withdrawn';
  if (answer !== undefined) return 'answered';
  if (endedAs !== null) return endedAs;
  if (started) return 'started';
  return opened ? 'opened' : 'asked';
}

const answerWords: Readonly<Record<AnswerKind, string>> = {
  known: 'Answered: known',
  'not-known': 'Answered: not known',
  nil: 'Answered: nil return',
  declined: 'Answered: will not take part',
};

/** An answer in a few words. */
export const answerInWords = (answer: AnswerKind): string => answerWords[answer];

function mainWords(name: RequestStateName, answer: AnswerKind | undefined): string {
  switch (name) {
    case 'asked':
      return 'Asked, not opened yet';
    case 'opened':
      return 'Opened, not started';
    case 'started':
      return 'Started';
    case 'answered':
      return answer === undefined ? 'Answered' : answerWords[answer];
    case 'withdrawn':
      return 'Withdrawn';
    case 'did-not-take-part':
      return 'Asked, did not take part';
  }
}

function lateWords({ chased, steps, escalated }: RequestSituation, daysLate: number): string[] {
  const words = [`${counted(daysLate, 'day').toLowerCase()} overdue`];
  if (escalated) words.push('the chief officer has been asked');
  else if (chased > 0 && chased >= steps) words.push('silent after every reminder');
  else if (chased > 0) words.push(`silent after ${counted(chased, 'reminder').toLowerCase()}`);
  return words;
}

/** How many agencies stand where. A withdrawn request is not counted at all. */
export interface Counts {
  readonly asked: number;
  readonly known: number;
  readonly notKnown: number;
  readonly nil: number;
  readonly awaited: number;
  readonly didNotTakePart: number;
}

/** Counts the states of a review's requests. */
export function countsOf(states: readonly RequestState[]): Counts {
  const live = states.filter(({ name }) => name !== 'withdrawn');
  const answered = (...kinds: readonly AnswerKind[]): number =>
    live.filter(({ name, answer }) => name === 'answered' && answer !== undefined && kinds.includes(answer)).length;
  return {
    asked: live.length,
    known: answered('known'),
    notKnown: answered('not-known'),
    nil: answered('nil'),
    awaited: live.filter(({ isSettled }) => !isSettled).length,
    didNotTakePart: answered('declined') + live.filter(({ name }) => name === 'did-not-take-part').length,
  };
}

/** When a request was settled: by its first answer, or by its end. */
export interface Settling {
  readonly withdrawn: boolean;
  readonly settledOn: Day | undefined;
}

/** The day the last awaited answer came in or was given up; undefined while one is awaited, and when nobody was asked. */
export function completeOn(requests: readonly Settling[]): Day | undefined {
  const days = requests.filter(({ withdrawn }) => !withdrawn).map(({ settledOn }) => settledOn);
  if (days.length === 0 || days.includes(undefined)) return undefined;
  return days.reduce((last, one) => (one !== undefined && last !== undefined && one > last ? one : last));
}
