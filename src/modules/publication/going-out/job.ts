import { and, eq, isNotNull, lte, or } from '../../../platform/database/sql.js';
import type { Job } from '../../../platform/jobs/job.js';
import type { Work } from '../../../platform/work.js';
import { findReviewById } from '../../reviews/index.js';
import { publications } from '../tables.js';
import { publishEdition } from './publish.js';

/** Publishes what is due, each review in a transaction of its own: one that stands in its own way does not hold up another. */
export const publishDue: Job = {
  name: 'publication.publish',
  says: 'Publishes reports at the hour that was set for them, when nothing stands in the way',
  every: '* * * * *',
  run: async (open) => {
    for (const reviewId of await open(dueNow))
      await open(async (work) => {
        const review = await findReviewById(work, reviewId);
        if (review !== undefined) await publishEdition(work, { ...review, roles: new Set() });
      });
  },
};

/** Reviews whose hour has come, and corrections that are asked for. */
export async function dueNow({ tx, now }: Work): Promise<string[]> {
  const rows = await tx
    .select({ id: publications.reviewId })
    .from(publications)
    .where(
      and(
        lte(publications.publishAt, now),
        or(
          eq(publications.state, 'to-publish'),
          and(eq(publications.state, 'published'), isNotNull(publications.correctionAskedAt)),
        ),
      ),
    );
  return rows.map(({ id }) => id);
}
