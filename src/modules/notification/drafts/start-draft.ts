import type { Day } from '../../../kernel/day.js';
import { randomToken } from '../../../platform/http/service.js';
import type { Work } from '../../../platform/work.js';
import { blankNotification, given, type NotificationContent } from '../content.js';
import { notificationDrafts } from '../tables.js';
import { hashOfSecret, holdSecret, keptUntil } from './draft.js';
import type { Unread } from './unread.js';

/** What a co-ordinator says of a notification that came on another way. */
export interface Received {
  readonly givenBy: string;
  readonly receivedOn: Day;
  readonly receivedHow: string;
}

/** A form about to be begun. */
export type NewDraft =
  | { readonly way: 'public'; readonly partnershipId: string }
  | { readonly way: 'entered'; readonly partnershipId: string; readonly received: Received }
  | {
      readonly way: 'word';
      readonly partnershipId: string;
      readonly received: Received;
      readonly content: NotificationContent;
      readonly unread: readonly Unread[];
    };

/** Begins a form and answers its id, with the secret that opens it where it is a public one. */
export async function startDraft(work: Work, start: NewDraft): Promise<{ id: string; secret: string }> {
  const secret = randomToken();
  const isPublic = start.way === 'public';
  if (isPublic) await holdSecret(work, secret);
  const id = work.newId();
  await work.tx.insert(notificationDrafts).values({
    id,
    partnershipId: start.partnershipId,
    way: start.way,
    secretHash: isPublic ? hashOfSecret(secret) : null,
    content: start.way === 'word' ? start.content : begun(work),
    unread: start.way === 'word' ? start.unread : [],
    ...(isPublic ? {} : start.received),
    startedBy: work.actor.kind === 'person' ? work.actor.personId : null,
    createdAt: work.now,
    updatedAt: work.now,
    expiresAt: keptUntil(work.now),
  });
  return { id, secret };
}

/** The date of referral stands ready: it is today unless the referrer says otherwise. */
function begun(work: Work): NotificationContent {
  const [year = 0, month = 0, day = 0] = work.today.split('-').map(Number);
  const dateOfReferral = given({ kind: 'date', date: { year, month, day } } as const);
  return { ...blankNotification, referrer: { ...blankNotification.referrer, dateOfReferral } };
}
