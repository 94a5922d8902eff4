import { authorise, found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { classOf, type DocumentClass, type Marking, partnershipClasses } from '../classes.js';
import { type Document, findDocument, type Holder, viewerFor } from '../queries.js';
import { mayKeep } from '../rules.js';
import { documents } from '../tables.js';
import { keeper, keepVersion, overQuota } from './keep-version.js';
import { checkedFile, type FileToKeep, type UploadRefusal } from './kept-file.js';

/** A document to be kept, of a review or of a partnership. */
export type NewDocument = (
  | { readonly review: { id: string; partnershipId: string } }
  | { readonly partnershipId: string }
) & {
  readonly class: DocumentClass;
  readonly title: string;
  /** The usual one of the class when left out. */
  readonly marking?: Marking;
  /** Whose return it is; needed for agency returns. */
  readonly agencyId?: string;
  readonly file: FileToKeep;
};

/** Keeps a new document, or answers why its file is refused. Throws `NotPermitted` for who may not put in this class. */
export async function keepDocument(work: Work, put: NewDocument): Promise<Document | UploadRefusal> {
  const holder: Holder = 'review' in put ? put.review : { partnershipId: put.partnershipId };
  const reviewId = 'review' in put ? put.review.id : null;
  const kept = { class: put.class, agencyId: put.agencyId ?? null };
  authorise(reviewId !== null || partnershipClasses.includes(put.class));
  authorise(mayKeep(kept, await viewerFor(work, holder)));
  const file = await checkedFile(put.file, put.class);
  if ('refused' in file) return file;
  const full = await overQuota(work, reviewId, file.content.size);
  if (full !== undefined) return full;
  const ofDocument = { reviewId, partnershipId: holder.partnershipId };
  const id = work.newId();
  await work.tx.insert(documents).values({
    id,
    ...ofDocument,
    ...kept,
    marking: put.marking ?? classOf(put.class).marking,
    title: put.title,
    ownerId: keeper(work),
    keptAt: work.now,
  });
  const version = await keepVersion(work, { documentId: id, ...ofDocument, number: 1, reason: '' }, file);
  work.record({
    ...chainOf(ofDocument),
    action: 'document.kept',
    objectKind: 'document',
    objectId: id,
    ids: { version: version.id },
  });
  return found(await findDocument(work, id));
}

/** The chain a document's acts belong to. */
export const chainOf = (of: { reviewId: string | null; partnershipId: string }) =>
  of.reviewId === null ? { partnershipId: of.partnershipId } : { reviewId: of.reviewId };
