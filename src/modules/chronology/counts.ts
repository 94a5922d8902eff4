import { and, eq, inArray, isNull, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { visibleBy } from '../reviews/index.js';
import type { Chronology } from './opened.js';
import { chronologies, chronologyEntries as entries } from './tables.js';

/** The chronologies of a review that the asker may know of. */
export const chronologiesOfReview = (work: Work, reviewId: string): Promise<Chronology[]> =>
  work.tx
    .select()
    .from(chronologies)
    .where(
      and(
        eq(chronologies.reviewId, reviewId),
        visibleBy(work, { review: chronologies.reviewId, partnership: chronologies.partnershipId }),
      ),
    );

/** How many entries the asker can read, by chronology. */
export async function countsOf(work: Work, reviewIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (reviewIds.length === 0) return new Map();
  const rows = await work.tx
    .select({ chronologyId: entries.chronologyId, count: sql<number>`count(*)`.mapWith(Number) })
    .from(entries)
    .where(
      and(
        inArray(entries.reviewId, [...reviewIds]),
        isNull(entries.removedAt),
        visibleBy(work, { review: entries.reviewId, partnership: entries.partnershipId }),
      ),
    )
    .groupBy(entries.chronologyId);
  return new Map(rows.map(({ chronologyId, count }) => [chronologyId, count]));
}
