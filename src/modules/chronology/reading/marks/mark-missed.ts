import { personIn, type Work } from '../../../../platform/work.js';
import type { Entry } from '../../entries/queries.js';
import { missedOpportunities } from '../../tables.js';

/** Notes at an entry what could have been done, and under which line of enquiry. */
export async function markMissed(
  work: Work,
  entry: Entry,
  { what, lineId }: { what: string; lineId: string | null },
): Promise<void> {
  const id = work.newId();
  const of = { reviewId: entry.reviewId, partnershipId: entry.partnershipId, entryId: entry.id };
  await work.tx
    .insert(missedOpportunities)
    .values({ id, ...of, lineId, what, markedBy: personIn(work), markedAt: work.now });
  work.record({
    action: 'missed-opportunity.marked',
    reviewId: entry.reviewId,
    objectKind: 'chronology-entry',
    objectId: entry.id,
  });
}
