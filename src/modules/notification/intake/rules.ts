import type { Day } from '../../../kernel/day.js';
import { addWorkingDays } from '../../../kernel/working-days.js';

/** What can become of a notification. */
export const decisionKinds = ['accepted', 'linked', 'sent-on', 'rejected'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** Why a notification is not taken further. */
export const rejectionReasons = [
  { code: 'not-a-death', words: 'Nobody has died, or the death is not confirmed' },
  { code: 'no-domestic-link', words: 'Nothing points to domestic abuse or to the relationships the law names' },
  { code: 'under-16', words: 'The person who died was under 16: for the child death and safeguarding partners' },
  { code: 'by-mistake', words: 'Sent by mistake, or a test' },
  { code: 'withdrawn', words: 'Withdrawn by the referrer' },
  { code: 'other', words: 'Another reason' },
] as const;
export type RejectionReason = (typeof rejectionReasons)[number]['code'];

/** The reason as people say it. */
export const rejectionInWords = (code: string | null): string =>
  rejectionReasons.find((reason) => reason.code === code)?.words ?? '';

/** The last day on which the notification is to be acknowledged: so many working days after it came. */
export const acknowledgeBy = (receivedOn: Day, workingDays: number): Day => addWorkingDays(receivedOn, workingDays);

/** Why a notification cannot be sent on. */
export type SendOnBlocker = 'own-partnership' | 'nobody-chosen' | 'both-chosen';

/** Every reason it cannot be sent on to where was chosen: another partnership, of this installation or from outside, and one only. */
export function sendOnBlockers(chosen: {
  readonly own: string;
  readonly partnershipId: string | undefined;
  readonly outside: string;
}): SendOnBlocker[] {
  if (chosen.partnershipId === undefined) return chosen.outside === '' ? ['nobody-chosen'] : [];
  if (chosen.outside !== '') return ['both-chosen'];
  return chosen.partnershipId === chosen.own ? ['own-partnership'] : [];
}

/** Why a notification cannot be linked to a review. */
export type LinkBlocker = 'no-such-review';

/** Why a decision cannot be taken back. */
export type ReopenBlocker = 'has-a-review' | 'is-before-another-partnership';

/** A rejection, or sending on outside, can be taken back; what a review stands on, or another partnership has, cannot. */
export function reopenBlockers(decision: {
  readonly kind: DecisionKind;
  readonly toNotificationId: string | null;
}): ReopenBlocker[] {
  if (decision.kind === 'accepted' || decision.kind === 'linked') return ['has-a-review'];
  return decision.toNotificationId === null ? [] : ['is-before-another-partnership'];
}
