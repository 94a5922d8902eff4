import { and, eq, isNull } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { Document } from '../queries.js';
import { mayRelease } from '../rules.js';
import { chainOf } from '../storage/keep-document.js';
import { keeper } from '../storage/keep-version.js';
import { documentReleases } from '../tables.js';
import { viewerOfDocument } from '../viewer-of-document.js';

/** Takes a release back, with the reason; answers false when it did not hold any more. Throws `NotPermitted` for who may not. */
export async function withdrawRelease(
  work: Work,
  document: Document,
  releaseId: string,
  reason: string,
): Promise<boolean> {
  authorise(mayRelease(document, await viewerOfDocument(work, document)));
  const ended = await work.tx
    .update(documentReleases)
    .set({ withdrawnAt: work.now, withdrawnBy: keeper(work), withdrawnReason: reason })
    .where(
      and(
        eq(documentReleases.id, releaseId),
        eq(documentReleases.documentId, document.id),
        isNull(documentReleases.withdrawnAt),
      ),
    )
    .returning({ id: documentReleases.id });
  if (ended.length === 0) return false;
  work.record({
    ...chainOf(document),
    action: 'document.release-withdrawn',
    objectKind: 'document',
    objectId: document.id,
  });
  return true;
}
