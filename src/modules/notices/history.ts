import { dayInLondon } from '../../kernel/day.js';
import { dateTime, longDate } from '../../web/formats.js';
import { noticePaths } from './paths.js';
import type { Notice, Sending } from './queries.js';
import { sendingHeading } from './state-words.js';

/** One thing that happened to a notice. */
export interface HistoryItem {
  readonly heading: string;
  /** For machines, and to order by. */
  readonly at: string;
  readonly words: string;
  readonly by?: string | undefined;
  readonly details: readonly string[];
  readonly link?: { readonly text: string; readonly href: string } | undefined;
}

/** Everything that happened to a notice, latest first. */
export function historyItems(notice: Notice, reference: string, mayKeep: boolean): HistoryItem[] {
  const { acknowledgement, withdrawal } = notice;
  const items: HistoryItem[] = [
    { heading: 'Became owed', at: `${notice.owedOn}T00:00:00Z`, words: longDate(notice.owedOn), details: [] },
    ...notice.sendings.flatMap((sending) => ofSending(sending, notice, { reference, mayKeep })),
    ...notice.readdressings.map((change) => ({
      ...instant(change.changedAt),
      heading: 'Recipient changed',
      details: [
        `It was ${[change.stoodName, change.stoodRole, change.stoodEmail].filter((one) => one !== '').join(', ')}.`,
        change.reason,
      ],
    })),
  ];
  if (withdrawal !== undefined) {
    items.push({
      ...instant(withdrawal.at),
      heading: 'Settled as not needed',
      by: withdrawal.by,
      details: [withdrawal.reason],
    });
  }
  if (acknowledgement !== undefined) {
    items.push({
      ...instant(acknowledgement.recordedAt),
      heading: acknowledgement.way === 'link' ? 'Acknowledged by the link' : 'Acknowledgement recorded',
      by: acknowledgement.name,
      details: acknowledgement.way === 'recorded' ? [`Acknowledged on ${longDate(acknowledgement.on)}.`] : [],
    });
  }
  // Of two things at the same instant the later in the list happened later.
  return items.toReversed().toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}

const instant = (at: Date) => ({ at: at.toISOString(), words: dateTime(at) });

function ofSending(sending: Sending, notice: Notice, around: { reference: string; mayKeep: boolean }): HistoryItem[] {
  const { delivery, openedAt } = sending;
  const hasPaper = sending.letterText !== null || sending.hasProofFile;
  const items: HistoryItem[] = [
    {
      ...instant(sending.recordedAt),
      heading: sendingHeading(sending),
      by: sending.by,
      details: detailsOf(sending),
      ...(around.mayKeep && hasPaper
        ? { link: { text: 'See what went', href: noticePaths.sending(around.reference, notice.id, sending.id) } }
        : {}),
    },
  ];
  if (delivery !== undefined) {
    const failed = delivery.outcome === 'failed';
    items.push({
      ...instant(delivery.at),
      heading: failed ? 'Could not be delivered' : 'Handed to the mail service',
      details: failed && delivery.note !== '' ? [delivery.note] : [],
    });
  }
  if (openedAt !== undefined) items.push({ ...instant(openedAt), heading: 'Opened by the recipient', details: [] });
  return items;
}

function detailsOf(sending: Sending): string[] {
  if (sending.channel === 'system') return [`To ${sending.toldEmail}.`];
  const when = sending.on === dayInLondon(sending.recordedAt) ? '' : ` on ${longDate(sending.on)}`;
  return [`${sending.toldName} was told${when}.`, `Proof: ${sending.proof}`, sending.note].filter((one) => one !== '');
}
