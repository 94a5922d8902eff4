import { and, eq, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict, found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { type Document, findDocument } from '../queries.js';
import { mayAddVersion } from '../rules.js';
import { documents } from '../tables.js';
import { viewerOfDocument } from '../viewer-of-document.js';
import { chainOf } from './keep-document.js';
import { keepVersion, overQuota } from './keep-version.js';
import { checkedFile, type FileToKeep, type UploadRefusal } from './kept-file.js';

const SAME_AGAIN: UploadRefusal = {
  refused: 'same-again',
  words: 'The selected file is the same as the version that is here now. Select the changed file.',
};

/**
 * Adds a version; `reason` says why it was made. Of two at once the second gets a `Conflict`: it would stand on a version its maker has
 * not seen. Throws `NotPermitted` for who may not.
 */
export async function addVersion(
  work: Work,
  document: Document,
  brought: FileToKeep,
  reason: string,
): Promise<Document | UploadRefusal> {
  authorise(mayAddVersion(document, await viewerOfDocument(work, document)));
  const file = await checkedFile(brought, document.class);
  if ('refused' in file) return file;
  if (file.sha256 === document.latest.sha256) return SAME_AGAIN;
  const full = await overQuota(work, document.reviewId, file.content.size);
  if (full !== undefined) return full;
  const number = document.latest.number + 1;
  const changed = await work.tx
    .update(documents)
    .set({ latest: number, version: sql`${documents.version} + 1` })
    .where(and(eq(documents.id, document.id), eq(documents.version, document.version)))
    .returning({ id: documents.id });
  if (changed.length === 0)
    throw new Conflict('Somebody else changed this document while you were looking at it.', { reason });
  const { reviewId, partnershipId } = document;
  const kept = await keepVersion(work, { documentId: document.id, reviewId, partnershipId, number, reason }, file);
  work.record({
    ...chainOf(document),
    action: 'document.version-added',
    objectKind: 'document',
    objectId: document.id,
    ids: { version: kept.id },
  });
  return found(await findDocument(work, document.id));
}
