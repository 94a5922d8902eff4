import { addMonths, type Day } from '../../kernel/day.js';
import { and, asc, eq, inArray } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { limitIn, settingsOf } from '../accounts/index.js';
import { publicDaysOf } from '../publication/index.js';
import { reviews, visibleReviews } from '../reviews/index.js';
import type { Update } from './queries.js';

/** A review that is public and whose first update nobody has begun. */
export interface WithoutUpdate {
  readonly reference: string;
  readonly publishedOn: Day;
  /** By the limit alone. */
  readonly dueOn: Day;
}

/** References of the reviews of these updates, by id, as far as the asker sees the reviews. */
export async function referencesOf(work: Work, updates: readonly Update[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(updates.map(({ reviewId }) => reviewId))];
  if (ids.length === 0) return new Map();
  const rows = await work.tx
    .select({ id: reviews.id, reference: reviews.reference })
    .from(reviews)
    .where(and(inArray(reviews.id, ids), visibleReviews(work)));
  return new Map(rows.map(({ id, reference }) => [id, reference]));
}

/** Those of a partnership, the one that is due first at the top. */
export async function publishedWithout(
  work: Work,
  partnershipId: string,
  updates: readonly Update[],
): Promise<WithoutUpdate[]> {
  const months = limitIn(await settingsOf(work, partnershipId), 'months-to-implementation-update');
  const published = await publicDaysOf(work, { partnershipId });
  const begun = new Set(updates.map(({ reviewId }) => reviewId));
  const rows = await work.tx
    .select({ id: reviews.id, reference: reviews.reference })
    .from(reviews)
    .where(and(eq(reviews.partnershipId, partnershipId), visibleReviews(work)))
    .orderBy(asc(reviews.reference));
  return rows
    .flatMap(({ id, reference }) => {
      const publishedOn = published.get(id)?.publishedOn;
      if (publishedOn === undefined || begun.has(id)) return [];
      return [{ reference, publishedOn, dueOn: addMonths(publishedOn, months) }];
    })
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
}
