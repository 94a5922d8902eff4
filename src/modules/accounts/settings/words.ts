import type { LimitSetting } from '../../../kernel/duty.js';
import type { ClockStart } from '../../../kernel/facts.js';
import { listInWords, plural } from '../../../web/formats.js';
import type { ExtractKind } from './recipients.js';
import type { ChaserStep } from './settings.js';

/** What each limit is for, and in what it counts. */
export const limitWords: Readonly<
  Record<LimitSetting, { readonly what: string; readonly unit: 'month' | 'working day' }>
> = {
  'working-days-to-acknowledge': { what: 'To acknowledge a notification', unit: 'working day' },
  'working-days-for-scoping-return': { what: 'For an agency to answer a scoping request', unit: 'working day' },
  'working-days-for-agency-return': {
    what: 'For an agency to send its chronology and management review',
    unit: 'working day',
  },
  'working-days-before-chasing': { what: 'Before a late chronology or IMR is chased', unit: 'working day' },
  'months-to-decide': { what: 'To decide whether a review is held', unit: 'month' },
  'months-to-report': { what: 'To complete the overview report', unit: 'month' },
  'months-to-implementation-update': { what: 'To the update on how actions are carried out', unit: 'month' },
  'months-between-learning-events': { what: 'Between learning events', unit: 'month' },
  'months-between-skills-reviews': {
    what: 'Between looks at the register of chairs, authors and minute takers',
    unit: 'month',
  },
  'months-on-the-site': { what: 'On the web site before somebody looks at whether a report stays', unit: 'month' },
};

/** "1 working day", "6 months". */
export const limitInWords = (name: LimitSetting, count: number): string => plural(count, limitWords[name].unit);

/** The date the month runs from, as a choice. */
export const clockStartWords: Readonly<Record<ClockStart, string>> = {
  'first-aware': 'The day the partnership was first aware of the death',
  'written-notification': 'The day the written notification was received',
  accepted: 'The day the notification was accepted as complete',
  'death-occurred': 'The day of the death',
};

/** How much of a notification a recipient gets. */
export const extractWords: Readonly<Record<ExtractKind, string>> = {
  safeguarding: 'Children and adults at risk',
  adults: 'Adults at risk',
  board: 'An anonymised summary',
  'receipt-only': 'Only that a notification was received',
};

export const targetWords: Readonly<Record<ChaserStep['to'], string>> = {
  contact: 'the contact',
  'chief-officer': 'the chief officer',
};

/** "3 working days after the return was due: the contact" */
export const stepInWords = ({ workingDays, to }: ChaserStep): string =>
  `${plural(workingDays, 'working day')} after the return was due: ${targetWords[to]}`;

/** How reminders go out by themselves, as a sentence for whoever waits for an agency. */
export function ladderInWords(ladder: readonly ChaserStep[]): string {
  if (ladder.length === 0) return 'Nobody is reminded by itself here: send reminders by hand.';
  const steps = ladder.map(
    ({ workingDays, to }) =>
      `${plural(workingDays, 'working day')} to ${to === 'contact' ? 'the contact' : 'the chief officer'}`,
  );
  return `Reminders go out by themselves on working days, after the day an answer was due: ${listInWords(steps)}.`;
}
