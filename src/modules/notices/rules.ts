import { type Day, daysBetween, inWords } from '../../kernel/day.js';
import { countedWithin } from '../../kernel/duty-words.js';
import { type WorkingCalendar, workingDaysBetween } from '../../kernel/working-days.js';
import { type Channel, channelInWords } from './kinds.js';

/** Where a notice stands. `late`: owed, and its day has passed. */
export type NoticeStateName = 'owed' | 'late' | 'not-delivered' | 'sent' | 'opened' | 'acknowledged' | 'not-needed';

/** One time they were told. */
export interface Told {
  readonly channel: Channel;
  readonly on: Day;
  readonly failed: boolean;
  readonly opened: boolean;
}

/** Everything the state of a notice depends on. */
export interface NoticeHistory {
  readonly owedOn: Day;
  /** The last day to tell them; null when no limit is set. */
  readonly dueOn: Day | null;
  /** First told first. */
  readonly told: readonly Told[];
  readonly acknowledged: boolean;
  readonly withdrawn: boolean;
}

/** Worked out from what happened, never kept. */
export function noticeState({ dueOn, told, acknowledged, withdrawn }: NoticeHistory, today: Day): NoticeStateName {
  if (acknowledged) return 'acknowledged';
  const arrived = told.filter(({ failed }) => !failed);
  if (arrived.some(({ opened }) => opened)) return 'opened';
  if (arrived.length > 0) return 'sent';
  if (withdrawn) return 'not-needed';
  if (told.length > 0) return 'not-delivered';
  return dueOn !== null && today > dueOn ? 'late' : 'owed';
}

/** True while somebody still has to do something before they have been told. */
export const isOpen = (state: NoticeStateName): boolean =>
  state === 'owed' || state === 'late' || state === 'not-delivered';

/** "Owed since 2 February 2026. Late by one day." */
export function owedInWords({ owedOn, dueOn }: Pick<NoticeHistory, 'owedOn' | 'dueOn'>, today: Day): string {
  const since = `Owed since ${inWords(owedOn)}.`;
  if (dueOn === null) return `${since} No time limit is set.`;
  if (today <= dueOn) return `${since} To be done ${dueOn === today ? 'today' : `by ${inWords(dueOn)}`}.`;
  return `${since} It was to be done by ${inWords(dueOn)}: late by ${countedWithin(daysBetween(dueOn, today), 'day')}.`;
}

/** "Told on 2 February 2026 by phone." */
export const toldInWords = ({ channel, on }: Pick<Told, 'channel' | 'on'>): string =>
  channel === 'system' ? `Sent a link on ${inWords(on)}.` : `Told on ${inWords(on)} ${channelInWords[channel]}.`;

/** The day from which they count as told: the first time a word reached them. */
export const firstToldOn = (told: readonly Pick<Told, 'on' | 'failed'>[]): Day | undefined =>
  told
    .filter(({ failed }) => !failed)
    .map(({ on }) => on)
    .toSorted()
    .at(0);

/** A notice that is owed for each of several things, such as each pause, has the thing’s id at the end of its key. */
export const aboutOf = (recipientKey: string): string | undefined => /: ([0-9a-f-]{36})$/.exec(recipientKey)?.[1];

/** Working days without an acknowledgement after which the co-ordinator is reminded: step one, step two. */
export const REMIND_AFTER_WORKING_DAYS = [2, 5] as const;

/** The steps that have been reached for something sent on a day and not acknowledged. */
export function stepsReached(sentOn: Day, today: Day, calendar: WorkingCalendar): number[] {
  const passed = workingDaysBetween(sentOn, today, calendar);
  return REMIND_AFTER_WORKING_DAYS.flatMap((days, at) => (passed >= days ? [at + 1] : []));
}

/** Names of people of the case that a text holds: whole words, whatever their case. Very short ones are passed over. */
export function namesIn(text: string, names: readonly string[]): string[] {
  const words = ` ${folded(text)} `;
  return [...new Set(names)].filter((name) => name.trim().length > 2 && words.includes(` ${folded(name)} `));
}

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A reason why a notice cannot be sent yet, in words, and the step of the notice that mends it. */
export interface SendBlocker {
  readonly message: string;
  readonly step: 'letter' | 'recipient' | undefined;
}

/** What sending depends on. `named` are names of people of the case found in the letter. */
export interface Sendable {
  readonly email: string;
  readonly acknowledged: boolean;
  readonly named: readonly string[];
}

/** Every reason why the system cannot send it, at once. */
export function sendBlockers({ email, acknowledged, named }: Sendable): SendBlocker[] {
  const blockers: SendBlocker[] = [];
  if (acknowledged) blockers.push({ message: 'They have acknowledged it already.', step: undefined });
  if (email === '') blockers.push({ message: 'There is no email address to send it to. Give one.', step: 'recipient' });
  if (named.length > 0) {
    blockers.push({
      message: `This recipient is told without names, and the letter has one: ${named.join(', ')}. Take it out of the letter.`,
      step: 'letter',
    });
  }
  return blockers;
}
