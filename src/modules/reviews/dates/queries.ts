import type { ClockStart } from '../../../kernel/facts.js';
import { desc, eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { people } from '../../accounts/index.js';
import type { Review } from '../queries.js';
import { reviewDateChanges } from '../tables.js';

/** What stood there before, and why it does not any more. */
export interface DateChange {
  readonly id: string;
  readonly what: ClockStart | 'clock-start';
  readonly stood: string | null;
  readonly stands: string | null;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

/** Every change of the four dates and of the one that runs the month, newest first. */
export async function dateChangesOf(work: Work, review: Review): Promise<DateChange[]> {
  const rows = await work.tx
    .select({ change: reviewDateChanges, name: people.name })
    .from(reviewDateChanges)
    .leftJoin(people, eq(people.id, reviewDateChanges.changedBy))
    .where(eq(reviewDateChanges.reviewId, review.id))
    .orderBy(desc(reviewDateChanges.changedAt));
  return rows.map(({ change, name }) => ({ ...change, by: name ?? 'Somebody from outside', at: change.changedAt }));
}
