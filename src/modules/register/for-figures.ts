import type { Day } from '../../kernel/day.js';
import { and, count, eq, inArray, sql } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import { reviews } from '../reviews/index.js';
import { endStages } from './rules.js';
import { registerRows } from './tables.js';

/** Reviews of a partnership for figures of a time: those that had ended before it, counted by stage, and the ids of the others. */
export interface ForFigures {
  readonly ended: ReadonlyMap<string, number>;
  readonly others: readonly string[];
}

/** What ended before a day has nothing to tell of the time after it. Two queries, with the rights of the program. */
export const reviewsForFigures = (work: Work, partnershipId: string, since: Day): Promise<ForFigures> =>
  asSystem(work, async () => {
    const over = sql`(${inArray(registerRows.stage, [...endStages])} and ${registerRows.stageSince} < ${since})`;
    const counts = await work.tx
      .select({ stage: registerRows.stage, count: count() })
      .from(registerRows)
      .where(and(eq(registerRows.partnershipId, partnershipId), over))
      .groupBy(registerRows.stage);
    const others = await work.tx
      .select({ id: reviews.id })
      .from(reviews)
      .leftJoin(registerRows, eq(registerRows.reviewId, reviews.id))
      .where(and(eq(reviews.partnershipId, partnershipId), sql`${over} is not true`));
    return { ended: new Map(counts.map((row) => [row.stage, row.count])), others: others.map(({ id }) => id) };
  });
