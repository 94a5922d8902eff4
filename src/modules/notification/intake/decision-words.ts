import type { Notification } from '../queries.js';
import type { DecisionKind, LinkBlocker, ReopenBlocker, SendOnBlocker } from './rules.js';

const ways: Record<Notification['way'], string> = {
  public: 'Public form',
  entered: 'Entered for somebody else',
  word: 'Word form',
  transferred: 'Another partnership',
};

/** How a notification came. */
export const wayInWords = (way: Notification['way']): string => ways[way];

const kinds: Record<DecisionKind, string> = {
  accepted: 'Accepted as',
  linked: 'Linked to',
  'sent-on': 'Sent on',
  rejected: 'Not taken further',
};

/** A decision as a table and a heading say it; a reference may follow the first two. */
export const decisionWords = (kind: DecisionKind): string => kinds[kind];

const sendOnWords: Record<SendOnBlocker, { field: string; message: string }> = {
  'nobody-chosen': { field: 'partnership', message: 'Choose the partnership, or enter the name of one outside' },
  'both-chosen': { field: 'outside', message: 'Choose a partnership or enter the name of one outside, not both' },
  'own-partnership': { field: 'partnership', message: 'Choose another partnership than your own' },
};

/** The reason as a form says it. */
export const sendOnError = (blocker: SendOnBlocker) => sendOnWords[blocker];

/** The reason as a form says it. Forbidden and absent sound the same. */
export const linkError = (_blocker: LinkBlocker) => ({
  field: 'reference',
  message: 'There is no review with this reference in your partnership that you can open',
});

const reopenWords: Record<ReopenBlocker, string> = {
  'has-a-review': 'A review stands on this notification, so it cannot be opened again',
  'is-before-another-partnership': 'The other partnership has this notification, so it cannot be opened again here',
};

/** The reason as a form says it. */
export const reopenError = (blocker: ReopenBlocker) => ({ field: 'reason', message: reopenWords[blocker] });
