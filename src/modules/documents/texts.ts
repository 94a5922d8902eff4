import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { TextPlace, TextsOf } from '../../platform/catalogue.js';
import type { Work } from '../../platform/work.js';
import { documentsPaths } from './paths.js';
import { plainWordText } from './preview/word-text.js';
import { type DocumentVersion, documentsOf, isFree } from './queries.js';
import { storedBytes } from './storage/stored-bytes.js';

/** The newest version of every document that the asker sees; without a text where a file of its kind cannot be read here. */
export async function* textsOfDocuments(work: Work, of: TextsOf): AsyncGenerator<TextPlace> {
  for (const { id, title, latest } of await documentsOf(work, of)) {
    yield {
      key: `document:${latest.id}`,
      whole: `Document: ${title}`,
      where: `${title} (${latest.fileName})`,
      text: isFree(latest) ? await textOf(work, latest) : undefined,
      href: documentsPaths.ofReview(of.reference).document(id),
    };
  }
}

/** Longer files take too long beside everything else. */
const MOST_BYTES = 5 * 1024 * 1024;

async function textOf(work: Work, version: DocumentVersion): Promise<string | undefined> {
  if (version.size > MOST_BYTES || !['docx', 'txt', 'csv'].includes(version.kind)) return undefined;
  const bytes = await buffer(Readable.from(storedBytes(work, version)));
  return version.kind === 'docx' ? plainWordText(bytes) : bytes.toString('utf8');
}
