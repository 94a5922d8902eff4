import { asSystem, type Work } from '../../../platform/work.js';
import { classOf, type DocumentClass } from '../classes.js';
import { documents } from '../tables.js';
import { chainOf } from './keep-document.js';
import { keepVersion, overQuota } from './keep-version.js';
import { checkedFile, type FileToKeep, type UploadRefusal } from './kept-file.js';

/** A file that came from somebody who has no part in the review, by link or signed in. */
export interface ReceivedDocument {
  readonly review: { readonly id: string; readonly partnershipId: string };
  readonly class: DocumentClass;
  readonly title: string;
  readonly file: FileToKeep;
  /** The person whose it becomes: who asked for it, or who sent it. */
  readonly receivedBy: string;
  /** From whom it came, as the list of versions says it. */
  readonly from: string;
}

/**
 * Keeps a file by the rights of the program: the caller has judged that the sender may send it. Answers its id, or why the file is
 * refused; the same checks and limits hold as for everybody.
 */
export async function receiveDocument(
  work: Work,
  { review, class: of, title, file, receivedBy, from }: ReceivedDocument,
): Promise<{ readonly id: string } | UploadRefusal> {
  const checked = await checkedFile(file, of);
  if ('refused' in checked) return checked;
  return asSystem(work, async () => {
    const full = await overQuota(work, review.id, checked.content.size, receivedBy);
    if (full !== undefined) return full;
    const ofDocument = { reviewId: review.id, partnershipId: review.partnershipId };
    const id = work.newId();
    await work.tx.insert(documents).values({
      ...{ id, ...ofDocument, class: of, agencyId: null, marking: classOf(of).marking },
      ...{ title: title.slice(0, 200), ownerId: receivedBy, keptAt: work.now },
    });
    const version = await keepVersion(
      work,
      { documentId: id, ...ofDocument, number: 1, reason: from, keptBy: receivedBy },
      checked,
    );
    work.record({
      ...chainOf(ofDocument),
      ...{ action: 'document.kept', objectKind: 'document', objectId: id, ids: { version: version.id } },
    });
    return { id };
  });
}
