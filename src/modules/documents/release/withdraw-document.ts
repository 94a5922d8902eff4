import { and, eq, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { Document } from '../queries.js';
import { mayPutBack, mayWithdraw } from '../rules.js';
import { chainOf } from '../storage/keep-document.js';
import { keeper } from '../storage/keep-version.js';
import { documents } from '../tables.js';
import { viewerOfDocument } from '../viewer-of-document.js';

/**
 * Withdraws a document, with the reason, or, with `undefined`, puts it back. A withdrawn one stays with its owner and with those who see
 * its class by office. Throws `NotPermitted` for who may not, `Conflict` when somebody else changed it.
 */
export async function withdrawDocument(work: Work, document: Document, reason: string | undefined): Promise<void> {
  const may = reason === undefined ? mayPutBack : mayWithdraw;
  authorise(may(document, await viewerOfDocument(work, document)));
  const stands =
    reason === undefined
      ? { withdrawnAt: null, withdrawnBy: null, withdrawnReason: null }
      : { withdrawnAt: work.now, withdrawnBy: keeper(work), withdrawnReason: reason };
  const changed = await work.tx
    .update(documents)
    .set({ ...stands, version: sql`${documents.version} + 1` })
    .where(and(eq(documents.id, document.id), eq(documents.version, document.version)))
    .returning({ id: documents.id });
  if (changed.length === 0) {
    throw new Conflict(
      'Somebody else changed this document while you were looking at it.',
      reason === undefined ? {} : { reason },
    );
  }
  const action = reason === undefined ? 'document.put-back' : 'document.withdrawn';
  work.record({ ...chainOf(document), action, objectKind: 'document', objectId: document.id });
}
