import type { Work } from '../../../platform/work.js';
import { type FileToKeep, receiveDocument, type UploadRefusal } from '../../documents/index.js';
import type { Giver } from '../giver.js';

/** Keeps a file that came with a reading or with proof; null where none came. */
export async function keptFile(
  work: Work,
  claim: { readonly reviewId: string; readonly partnershipId: string },
  { file, title, by }: { readonly file: FileToKeep | undefined; readonly title: string; readonly by: Giver },
): Promise<string | null | UploadRefusal> {
  if (file === undefined) return null;
  const received = await receiveDocument(work, {
    ...{ review: { id: claim.reviewId, partnershipId: claim.partnershipId }, class: 'action-proof', title, file },
    receivedBy: 'lead' in by ? (by.lead.personId ?? by.receivedBy) : by.personId,
    from: 'lead' in by ? 'Sent by whoever leads the action' : '',
  });
  return 'refused' in received ? received : received.id;
}
