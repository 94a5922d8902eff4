import { type Answer, type Asked, download, goTo, show } from '../../../platform/http/route.js';
import { WORD_TYPE } from '../../../platform/word/index.js';
import type { Work } from '../../../platform/work.js';
import { dateTime } from '../../../web/formats.js';
import type { DraftAtHand } from '../drafts/guards.js';
import { handInNotification, receiptOf } from '../hand-in-notification.js';
import { notificationPaths } from '../paths.js';
import { filledForm } from '../word-form.js';
import { CheckPage } from './check-page.js';
import { formInProgress, partnershipOf } from './form-in-progress.js';
import { ReceiptPage } from './receipt-page.js';
import { TasksPage } from './tasks-page.js';

export const showTasks = async (work: Work, _asked: Asked, at: DraftAtHand): Promise<Answer> =>
  show(<TasksPage form={await formInProgress(work, at)} />);

export const showCheck = async (work: Work, _asked: Asked, at: DraftAtHand): Promise<Answer> =>
  show(<CheckPage form={await formInProgress(work, at)} />);

/** Sent again, it leads to the same receipt; sent too early, to what is still needed. */
export async function send(work: Work, _asked: Asked, at: DraftAtHand): Promise<Answer> {
  const ended = await handInNotification(work, at.draft.id);
  if (ended.kind === 'received') return goTo(at.paths.receipt);
  return show(<CheckPage form={await formInProgress(work, at)} />, 422);
}

export async function showReceipt(work: Work, _asked: Asked, { draft, paths }: DraftAtHand): Promise<Answer> {
  const receipt = await receiptOf(work, draft.id);
  if (receipt === undefined) return goTo(paths.tasks);
  const { name, email } = await partnershipOf(work, draft.partnershipId);
  return show(
    <ReceiptPage
      reference={receipt.reference}
      receivedAt={dateTime(receipt.receivedAt)}
      partnershipName={name}
      partnershipEmail={email}
      way={draft.way}
      paths={paths}
      onward={draft.way === 'public' ? undefined : notificationPaths.one(receipt.id)}
    />,
  );
}

/** What was sent, or what has been written so far, in the layout of the paper form. */
export async function downloadCopy(work: Work, _asked: Asked, { draft }: DraftAtHand): Promise<Answer> {
  const receipt = await receiptOf(work, draft.id);
  const { name, email } = await partnershipOf(work, draft.partnershipId);
  const partnership = { name, returnEmail: email ?? '' };
  const stamp = receipt === undefined ? { madeOn: work.today } : { reference: receipt.reference, madeOn: work.today };
  const fileName = receipt === undefined ? 'Notification draft.docx' : `Notification ${receipt.reference}.docx`;
  return download(fileName, WORD_TYPE, await filledForm(draft.content, partnership, stamp));
}
