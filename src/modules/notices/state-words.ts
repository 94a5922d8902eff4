import type { Day } from '../../kernel/day.js';
import { dateTime, longDate } from '../../web/formats.js';
import type { DutyTagState } from '../../web/index.js';
import { channelInWords } from './kinds.js';
import { historyOf, type Notice, type Sending } from './queries.js';
import { type NoticeStateName, owedInWords, toldInWords } from './rules.js';

/** The tag of a state: a shape and words, never colour alone. */
export const stateTag: Readonly<Record<NoticeStateName, { state: DutyTagState; words: string }>> = {
  owed: { state: 'due', words: 'To be told' },
  late: { state: 'overdue', words: 'Late' },
  'not-delivered': { state: 'overdue', words: 'Not delivered' },
  sent: { state: 'due-soon', words: 'Told, no answer yet' },
  opened: { state: 'due-soon', words: 'Opened, no answer yet' },
  acknowledged: { state: 'met', words: 'Acknowledged' },
  'not-needed': { state: 'not-applicable', words: 'Not needed' },
};

/** Where a notice stands, in a sentence or two. */
export function stateSentence(notice: Notice, today: Day): string {
  const { acknowledgement, withdrawal, sendings } = notice;
  if (acknowledgement !== undefined) {
    const post = acknowledgement.post === '' ? '' : `, ${acknowledgement.post}`;
    return `Acknowledged on ${longDate(acknowledgement.on)} by ${acknowledgement.name}${post}.`;
  }
  const last = sendings.at(-1);
  if (last === undefined || notice.state === 'not-needed') {
    if (withdrawal !== undefined) return `Settled as not needed by ${withdrawal.by}: ${withdrawal.reason}`;
    return owedInWords(historyOf(notice), today);
  }
  return `${toldInWords(last)} ${afterwards(last)}`;
}

function afterwards(sending: Sending): string {
  if (sending.channel !== 'system') return 'No acknowledgement is recorded yet.';
  if (sending.openedAt !== undefined) return `Opened on ${dateTime(sending.openedAt)}; not acknowledged yet.`;
  switch (sending.delivery?.outcome) {
    case 'failed':
      return 'The message could not be delivered: check the address, or tell them another way.';
    case 'handed-over':
      return `Handed to the mail service on ${dateTime(sending.delivery.at)}; not opened yet.`;
    case undefined:
      return 'On its way; not opened yet.';
  }
}

/** A page of a notice on which something is done with it, as a link says it. */
export interface NoticeStep {
  readonly text: string;
  readonly step: string;
}

const TOLD: NoticeStep = { text: 'I told them by phone or another way', step: 'told' };

/** What the person on the page should do next, and where, the likeliest first. Telling by phone needs no address. */
export function nextSteps({ state, recipientEmail }: Notice): readonly NoticeStep[] {
  switch (state) {
    case 'owed':
    case 'late':
      return [
        recipientEmail === ''
          ? { text: 'Give an address', step: 'recipient' }
          : { text: 'Check and send', step: 'send' },
        TOLD,
      ];
    case 'not-delivered':
      return [{ text: 'Correct the address', step: 'recipient' }, TOLD];
    case 'sent':
    case 'opened':
      return [{ text: 'Record an acknowledgement', step: 'acknowledged' }];
    case 'acknowledged':
    case 'not-needed':
      return [];
  }
}

/** What sending by the system is called: nothing was sent by a phone call, so nothing is sent “again” after one. */
export function sendInWords({ sendings }: Notice): string {
  if (sendings.length === 0) return 'Check and send';
  return sendings.some(({ channel }) => channel === 'system') ? 'Send again' : 'Send them the letter as well';
}

/** What happens next without anybody doing anything, in a sentence. */
export function whatFollows({ state }: Notice): string | undefined {
  switch (state) {
    case 'late':
      return 'Tell them now, by this system or by phone. The lateness stays on record, with the day they were told.';
    case 'sent':
    case 'opened':
      return 'You will be reminded after two working days, and again after five, if they have not acknowledged it.';
    default:
      return undefined;
  }
}

/** How a sending went, as a heading of the history. */
export const sendingHeading = ({ channel }: Sending): string =>
  channel === 'system' ? 'Sent a link' : `Told ${channelInWords[channel]}`;
