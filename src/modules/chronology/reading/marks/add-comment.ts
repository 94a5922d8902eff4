import { personIn, type Work } from '../../../../platform/work.js';
import type { Entry } from '../../entries/queries.js';
import { entryComments } from '../../tables.js';

/** Says something at an entry, for everyone who reads it. */
export async function addComment(work: Work, entry: Entry, { text }: { text: string }): Promise<void> {
  const of = { reviewId: entry.reviewId, partnershipId: entry.partnershipId, entryId: entry.id };
  await work.tx
    .insert(entryComments)
    .values({ id: work.newId(), ...of, text, madeBy: personIn(work), madeAt: work.now });
  work.record({
    action: 'entry-comment.added',
    reviewId: entry.reviewId,
    objectKind: 'chronology-entry',
    objectId: entry.id,
  });
}
