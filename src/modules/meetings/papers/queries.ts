import { and, asc, eq, isNull } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { type Document, documentsOf } from '../../documents/index.js';
import type { Review } from '../../reviews/index.js';
import { meetingPapers } from '../tables.js';

/** A paper of a meeting that the asker may open. */
export interface Paper {
  readonly id: string;
  readonly document: Document;
}

const held = (work: Work, meetingId: string) =>
  work.tx
    .select()
    .from(meetingPapers)
    .where(and(eq(meetingPapers.meetingId, meetingId), isNull(meetingPapers.removedAt)))
    .orderBy(asc(meetingPapers.position), asc(meetingPapers.addedAt));

/** The papers of a meeting in their order, as far as the asker may see the documents themselves. */
export async function papersOf(work: Work, review: Review, meetingId: string): Promise<Paper[]> {
  const rows = await held(work, meetingId);
  if (rows.length === 0) return [];
  const documents = new Map((await documentsOf(work, review)).map((one) => [one.id, one]));
  return rows.flatMap(({ id, documentId }) => {
    const document = documents.get(documentId);
    return document === undefined ? [] : [{ id, document }];
  });
}

/** How many papers lie with a meeting, opened or not: a member is told that the undertaking stands before them. */
export const countPapers = async (work: Work, meetingId: string): Promise<number> =>
  (await held(work, meetingId)).length;
