import { inWords } from '../../../kernel/day.js';
import { isUuid } from '../../../kernel/id.js';
import { found } from '../../../platform/errors.js';
import { type Answer, type Asked, download, type Guard, show } from '../../../platform/http/route.js';
import { WORD_TYPE } from '../../../platform/word/index.js';
import type { Work } from '../../../platform/work.js';
import { dateTime } from '../../../web/formats.js';
import { holds } from '../../accounts/index.js';
import { partnershipOf } from '../pages/form-in-progress.js';
import { findNotification, type Notification } from '../queries.js';
import { filledForm } from '../word-form.js';
import { bytesOf, fileOf } from './keep-file.js';
import { NotificationPage } from './notification-page.js';
import { howInWords } from './received-form.js';

/** Lets in the co-ordinators and chairs of the partnership that was notified, unless they are kept from the review. */
export const onNotification: Guard<Notification> = {
  permission: 'notification.read',
  says: 'In the partnership: co-ordinator, csp-chair',
  signInFirst: true,
  open: async (work, asked) => {
    const id = asked.params.id ?? '';
    const notification = isUuid(id) ? await findNotification(work, id) : undefined;
    if (notification === undefined) return undefined;
    return holds(work.actor, notification.partnershipId, ['co-ordinator', 'csp-chair']) ? notification : undefined;
  },
};

/** Every look is recorded: in the chain of the review once there is one, before that in the partnership’s. */
function recordLook(work: Work, { reviewId, partnershipId, id }: Notification, objectKind: string): void {
  const chain = reviewId === null ? { partnershipId } : { reviewId };
  work.record({ ...chain, action: `${objectKind}.seen`, objectKind, objectId: id });
}

const WAYS: Record<Notification['way'], string> = {
  public: 'Public form',
  entered: 'Entered for somebody else',
  word: 'Read from a Word form',
  transferred: 'Sent on by another partnership',
};

const factsOf = (notification: Notification) => [
  { label: 'Received by the partnership', value: inWords(notification.receivedOn) },
  { label: 'Entered into the system', value: dateTime(notification.receivedAt) },
  { label: 'Way', value: WAYS[notification.way] },
  ...(notification.givenBy === null ? [] : [{ label: 'Given by', value: notification.givenBy }]),
  ...(notification.receivedHow === null ? [] : [{ label: 'How it came', value: howInWords(notification.receivedHow) }]),
];

const fileBehind = (work: Work, { draftId }: Notification) =>
  draftId === null ? Promise.resolve(undefined) : fileOf(work, draftId);

export async function showNotification(work: Work, _asked: Asked, notification: Notification): Promise<Answer> {
  recordLook(work, notification, 'notification');
  const hasFile = (await fileBehind(work, notification)) !== undefined;
  return show(<NotificationPage notification={{ ...notification, hasFile, facts: factsOf(notification) }} />);
}

export async function downloadNotification(work: Work, _asked: Asked, notification: Notification): Promise<Answer> {
  recordLook(work, notification, 'notification');
  const { content, reference, receivedOn } = notification;
  const { name, email } = await partnershipOf(work, notification.partnershipId);
  const bytes = await filledForm(content, { name, returnEmail: email ?? '' }, { reference, madeOn: receivedOn });
  return download(`Notification ${reference}.docx`, WORD_TYPE, bytes);
}

export async function downloadOriginal(work: Work, _asked: Asked, notification: Notification): Promise<Answer> {
  const file = found(await fileBehind(work, notification));
  recordLook(work, notification, 'notification-file');
  return download(file.fileName, WORD_TYPE, await bytesOf(work, file));
}
