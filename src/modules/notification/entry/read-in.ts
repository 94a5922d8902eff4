import type { UploadedFile } from '../../../platform/http/route.js';
import { checkUpload, FORM_LIMITS, sayRefusal } from '../../../platform/upload/index.js';
import type { Work } from '../../../platform/work.js';
import { type Received, startDraft } from '../drafts/start-draft.js';
import { readForm } from '../word-form.js';
import { keepFile } from './keep-file.js';

/** How reading in ended: the form that was begun, or why the file is not taken, in words. */
export type ReadIn =
  | { readonly kind: 'begun'; readonly id: string }
  | { readonly kind: 'refused'; readonly why: string };

const NOT_THE_FORM =
  'The selected file is not the notification form, or too little of it could be found. Check that it is the right file, or enter the notification yourself.';

/** Reads a Word form into a form to be checked, and keeps the file. Nothing is kept of a file that is refused. */
export async function readIn(
  work: Work,
  file: UploadedFile | undefined,
  { partnershipId, received }: { partnershipId: string; received: Received },
): Promise<ReadIn> {
  if (file === undefined) return { kind: 'refused', why: 'Select the Word form' };
  if (file.tooLarge) return { kind: 'refused', why: sayRefusal('too-large') };
  const verdict = await checkUpload(file.bytes, file.fileName, FORM_LIMITS);
  if (!verdict.ok) return { kind: 'refused', why: sayRefusal(verdict.reason) };
  const { read, unread, isTheForm } = await readForm(file.bytes, work.today);
  if (!isTheForm) return { kind: 'refused', why: NOT_THE_FORM };
  const pieces = unread.map(({ label, text }) => ({ where: label ?? 'Without a label', text }));
  const { id } = await startDraft(work, { way: 'word', partnershipId, received, content: read, unread: pieces });
  await keepFile(work, { partnershipId, draftId: id, fileName: verdict.safeName, bytes: file.bytes });
  work.record({ action: 'notification-form.read-in', partnershipId, objectKind: 'notification-form', objectId: id });
  return { kind: 'begun', id };
}
