import type { Work } from '../../../platform/work.js';
import { type Document, findDocument, wordsRead } from '../../documents/index.js';
import { lettersOf } from '../../quality-assurance/index.js';
import type { OpenReview } from '../../reviews/index.js';

/** The file in which the newest letter of the Home Office panel came, where it was kept and the asker sees it. */
export async function letterFile(work: Work, review: OpenReview): Promise<Document | undefined> {
  const [letter] = await lettersOf(work, review.id);
  return letter === undefined || letter.documentId === null ? undefined : findDocument(work, letter.documentId);
}

/** Its words, as far as they could be read: a proposal for the public page, which somebody compares with the letter by eye. */
export async function letterWords(work: Work, review: OpenReview): Promise<string | undefined> {
  const file = await letterFile(work, review);
  return file === undefined ? undefined : wordsRead(work, file);
}
