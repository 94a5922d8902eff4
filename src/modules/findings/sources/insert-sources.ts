import { personIn, type Work } from '../../../platform/work.js';
import type { FindingRow } from '../queries.js';
import { findingSources } from '../tables.js';
import type { NewSource } from './resolve.js';

/** Ties a finding to what it rests on. */
export async function insertSources(
  work: Work,
  { id, reviewId, partnershipId }: Pick<FindingRow, 'id' | 'reviewId' | 'partnershipId'>,
  sources: readonly NewSource[],
): Promise<void> {
  if (sources.length === 0) return;
  const by = { addedBy: personIn(work), addedAt: work.now };
  await work.tx.insert(findingSources).values(
    sources.map(({ kind, lineId, entryId, missedId, returnVersionId, sectionKey, words }) => ({
      ...{
        reviewId,
        partnershipId,
        findingId: id,
        kind,
        lineId,
        entryId,
        missedId,
        returnVersionId,
        sectionKey,
        words,
      },
      ...by,
      id: work.newId(),
    })),
  );
}
