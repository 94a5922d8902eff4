import { sql } from '../../../../platform/database/sql.js';
import { personIn, type Work } from '../../../../platform/work.js';
import type { Entry } from '../../entries/queries.js';
import { entryPairs } from '../../tables.js';

export interface Verdict {
  readonly verdict: 'same' | 'different';
  readonly contradiction: string;
}

/** Says of two entries whether they tell of one event, and where they do not agree. Said again, the last word stands. */
export async function judgePair(
  work: Work,
  [first, second]: readonly [Entry, Entry],
  { verdict, contradiction }: Verdict,
): Promise<void> {
  const [one, other] = first.id < second.id ? [first, second] : [second, first];
  const judged = { verdict, contradiction, judgedBy: personIn(work), judgedAt: work.now, undoneAt: null };
  const of = { reviewId: one.reviewId, partnershipId: one.partnershipId };
  await work.tx
    .insert(entryPairs)
    .values({ id: work.newId(), ...of, oneId: one.id, otherId: other.id, ...judged })
    .onConflictDoUpdate({
      target: [entryPairs.oneId, entryPairs.otherId],
      set: { ...judged, version: sql`${entryPairs.version} + 1` },
    });
  const action = verdict === 'same' ? 'entry-pair.linked' : 'entry-pair.kept-apart';
  work.record({
    action,
    reviewId: one.reviewId,
    objectKind: 'chronology-entry',
    objectId: one.id,
    ids: { other: other.id },
  });
}
