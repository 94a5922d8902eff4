import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Work } from '../../../platform/work.js';
import type { FormState } from '../../../web/index.js';
import { type Document, fileAnswer, findDocument, isFree } from '../../documents/index.js';
import type { OpenReview } from '../../reviews/index.js';
import type { EntryPageProps } from './entry-page.js';
import { foundValues } from './form.js';
import { readApart } from './read-apart.js';
import type { LetterFound } from './read-letter.js';

/** Class of document under which the panel’s letters are kept. */
export const LETTER_CLASS = 'letter';

/** The file of a letter that somebody is about to record, if it is one of this review. */
export async function letterDocument(
  work: Work,
  review: OpenReview,
  id: string | undefined,
): Promise<Document | undefined> {
  const document = id === undefined || id === '' ? undefined : await findDocument(work, id);
  return document?.reviewId === review.id && document.class === LETTER_CLASS ? document : undefined;
}

/** The page for a letter as its file fills it in. */
export async function readInto(
  work: Work,
  document: Document,
): Promise<{ readonly form: FormState; readonly file: EntryPageProps['file'] }> {
  const found = await foundIn(work, document);
  const read = found === undefined ? 'unread' : found.points.length === 0 ? 'no-points' : 'read';
  return { form: foundValues(found, work.today), file: { id: document.id, title: document.title, read } };
}

async function foundIn(work: Work, document: Document): Promise<LetterFound | undefined> {
  const { latest } = document;
  const { kind } = latest;
  if ((kind !== 'docx' && kind !== 'pdf') || !isFree(latest)) return undefined;
  const answer = await fileAnswer(work, document, latest);
  if (answer.kind !== 'file' || !(answer.content instanceof Readable)) return undefined;
  return readApart({ kind, bytes: await buffer(answer.content) });
}
