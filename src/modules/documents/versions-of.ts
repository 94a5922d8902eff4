import { desc, eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import type { Document, DocumentVersion } from './queries.js';
import { versionsSeen } from './rules.js';
import { documentVersions } from './tables.js';
import { viewerOfDocument } from './viewer-of-document.js';

/** The versions of a document that the asker has found, as far as they may see them, newest first. */
export async function versionsOf(work: Work, document: Document): Promise<DocumentVersion[]> {
  const all = await work.tx
    .select()
    .from(documentVersions)
    .where(eq(documentVersions.documentId, document.id))
    .orderBy(desc(documentVersions.number));
  if (work.actor.kind === 'system') return all;
  return versionsSeen(document, all, await viewerOfDocument(work, document));
}
