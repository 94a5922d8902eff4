import type { Day } from '../../../kernel/day.js';
import { beforehand } from '../../../platform/http/beforehand.js';
import type { Asked } from '../../../platform/http/route.js';
import { checkUpload, FORM_LIMITS, sayRefusal } from '../../../platform/upload/index.js';
import type { Work } from '../../../platform/work.js';
import { type Received, startDraft } from '../drafts/start-draft.js';
import { type ReadForm, readFormApart } from '../word-form.js';
import { keepFile } from './keep-file.js';

/** What a Word form says, or why it is not taken, in words. */
export type WhatItSays =
  | { readonly form: ReadForm; readonly fileName: string; readonly bytes: Uint8Array }
  | { readonly why: string };

const NOT_THE_FORM =
  'The selected file is not the notification form, or too little of it could be found. Check that it is the right file, or enter the notification yourself.';

/** The Word form of a request, checked and read before its transaction. */
export const formInFile = beforehand((asked, today) => whatItSays(asked, today));

async function whatItSays(asked: Asked, today: Day): Promise<WhatItSays> {
  const file = asked.files.find(({ field }) => field === 'file');
  if (file === undefined) return { why: 'Select the Word form' };
  if (file.tooLarge) return { why: sayRefusal('too-large') };
  const verdict = await checkUpload(file.bytes, file.fileName, FORM_LIMITS);
  if (!verdict.ok) return { why: sayRefusal(verdict.reason) };
  const form = await readFormApart(file.bytes, today);
  if ('why' in form) return form;
  return form.isTheForm ? { form, fileName: verdict.safeName, bytes: file.bytes } : { why: NOT_THE_FORM };
}

/** Begins a form to be checked with what a file says, and keeps the file. Answers the form's id. */
export async function readIn(
  work: Work,
  { form, fileName, bytes }: Extract<WhatItSays, { form: ReadForm }>,
  { partnershipId, received }: { partnershipId: string; received: Received },
): Promise<string> {
  const pieces = form.unread.map(({ label, text }) => ({ where: label ?? 'Without a label', text }));
  const { id } = await startDraft(work, { way: 'word', partnershipId, received, content: form.read, unread: pieces });
  await keepFile(work, { partnershipId, draftId: id, fileName, bytes });
  work.record({ action: 'notification-form.read-in', partnershipId, objectKind: 'notification-form', objectId: id });
  return id;
}
