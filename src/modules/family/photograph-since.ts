import type { Day } from '../../kernel/day.js';
import { and, inArray, isNull, min } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { photographs } from './tables.js';

/** The day since which the family agrees that a photograph is shown, for each of these reviews where they do. Days only. */
export async function photographAgreedSince(
  work: Work,
  reviewIds: readonly string[],
): Promise<ReadonlyMap<string, Day>> {
  const rows = await work.tx
    .select({ reviewId: photographs.reviewId, since: min(photographs.agreedOn) })
    .from(photographs)
    .where(and(inArray(photographs.reviewId, [...reviewIds]), isNull(photographs.withdrawnOn)))
    .groupBy(photographs.reviewId);
  return new Map(rows.flatMap(({ reviewId, since }) => (since === null ? [] : [[reviewId, since as Day] as const])));
}
