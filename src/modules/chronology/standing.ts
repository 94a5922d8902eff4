import { dayInLondon } from '../../kernel/day.js';
import type { ChronologyStanding } from '../../platform/catalogue.js';
import { and, inArray, isNull, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { visibleBy } from '../reviews/index.js';
import type { Chronology } from './opened.js';
import { chronologyState } from './rules.js';
import { chronologies, chronologyEntries as entries } from './tables.js';

/** The chronologies of a review that the asker may know of. */
export const chronologiesOfReview = (work: Work, reviewId: string): Promise<Chronology[]> =>
  chronologiesIn(work, [reviewId]);

const chronologiesIn = (work: Work, reviewIds: readonly string[]): Promise<Chronology[]> =>
  work.tx
    .select()
    .from(chronologies)
    .where(
      and(
        inArray(chronologies.reviewId, [...reviewIds]),
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

/** Where the chronologies of these reviews stand; entries that the asker may not read are not counted. Two queries. */
export async function standingOf(work: Work, reviewIds: readonly string[]): Promise<ChronologyStanding[]> {
  if (reviewIds.length === 0) return [];
  const counts = await countsOf(work, reviewIds);
  return (await chronologiesIn(work, reviewIds)).map((one) => {
    const state = chronologyState(one);
    const stands = one.handedInAt !== null && state !== 'sent-back' && state !== 'in-hand';
    return {
      caseId: one.reviewId,
      agencyId: one.agencyId,
      state,
      entries: counts.get(one.id) ?? 0,
      ...(stands && one.handedInAt !== null ? { handedInOn: dayInLondon(one.handedInAt) } : {}),
    };
  });
}
