import { desc, eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { type Document, isFree } from './queries.js';
import { PAGE_END } from './reading/words-of-file.js';
import { documentTexts, documentVersions } from './tables.js';

/** The words of the newest version of a document that the asker has found, pages apart; undefined while they are not read, and for a picture. */
export async function wordsRead({ tx }: Work, { id }: Pick<Document, 'id'>): Promise<string | undefined> {
  const [newest] = await tx
    .select({ version: documentVersions, words: documentTexts.words })
    .from(documentVersions)
    .leftJoin(documentTexts, eq(documentTexts.versionId, documentVersions.id))
    .where(eq(documentVersions.documentId, id))
    .orderBy(desc(documentVersions.number))
    .limit(1);
  if (newest === undefined || !isFree(newest.version) || newest.words === null) return undefined;
  const words = newest.words.split(PAGE_END).join('\n\n').trim();
  return words === '' ? undefined : words;
}
