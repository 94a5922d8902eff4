import { and, desc, eq, gt } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';
import type { Document } from './queries.js';
import { documentOpenings, documents, documentVersions } from './tables.js';

/** One look at the bytes of a document. */
export interface Opening {
  readonly documentId: string;
  readonly title: string;
  readonly personId: string;
  readonly name: string;
  readonly number: number;
  readonly way: 'saved' | 'shown';
  readonly openedAt: Date;
  /** The person had opened twenty or more within the hour. */
  readonly many: boolean;
}

/** Who opened a document, newest first, at most `most`. */
export const openingsOf = (work: Work, document: Pick<Document, 'id'>, most = 100): Promise<Opening[]> =>
  read(work, eq(documentOpenings.documentId, document.id), most);

/** What one person opened of a review: asked when they declare a conflict after they have read. The asker sees only documents of theirs. */
export const openedBy = (work: Work, reviewId: string, personId: string): Promise<Opening[]> =>
  read(work, and(eq(documentOpenings.reviewId, reviewId), eq(documentOpenings.personId, personId)), 1000);

/** Looks of a review since an instant that were many within an hour. */
export const manyOpenings = (work: Work, reviewId: string, since: Date): Promise<Opening[]> =>
  read(
    work,
    and(eq(documentOpenings.reviewId, reviewId), eq(documentOpenings.many, true), gt(documentOpenings.openedAt, since)),
    200,
  );

async function read(work: Work, where: ReturnType<typeof and>, most: number): Promise<Opening[]> {
  const rows = await work.tx
    .select({ opening: documentOpenings, title: documents.title, number: documentVersions.number, name: people.name })
    .from(documentOpenings)
    .innerJoin(documents, eq(documents.id, documentOpenings.documentId))
    .innerJoin(documentVersions, eq(documentVersions.id, documentOpenings.versionId))
    .leftJoin(people, eq(people.id, documentOpenings.personId))
    .where(where)
    .orderBy(desc(documentOpenings.openedAt))
    .limit(most);
  return rows.map(({ opening, title, number, name }) => ({
    ...opening,
    title,
    number,
    name: name ?? 'Somebody from outside the directory',
  }));
}
