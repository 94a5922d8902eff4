import { and, eq, isNotNull, isNull, lte, or } from '../../../platform/database/sql.js';
import { eachByItself } from '../../../platform/jobs/each-by-itself.js';
import type { Job } from '../../../platform/jobs/job.js';
import type { Work } from '../../../platform/work.js';
import { findReviewById } from '../../reviews/index.js';
import { publications } from '../tables.js';
import { publishEdition } from './publish.js';

/** Publishes what is due, each review in a transaction of its own: one that stands in its own way, or ends in a fault, does not hold up another. */
export const publishDue: Job = {
  name: 'publication.publish',
  says: 'Publishes reports at the hour that was set for them, when nothing stands in the way',
  every: '* * * * *',
  run: async (open) => {
    await eachByItself(await open(dueNow), 'Publishing ended in a fault', async (reviewId) => {
      const fault = await open((work) => publishOne(work, reviewId)).then(
        () => undefined,
        (error: unknown) => ({ error }),
      );
      await open((work) => keepFault(work, reviewId, fault !== undefined));
      if (fault !== undefined) throw fault.error;
    });
  },
};

async function publishOne(work: Work, reviewId: string): Promise<void> {
  const review = await findReviewById(work, reviewId);
  if (review !== undefined) await publishEdition(work, { ...review, roles: new Set() });
}

/** Whoever runs the review reads it in their day; the log has the fault itself. */
async function keepFault({ tx, now }: Work, reviewId: string, isFault: boolean): Promise<void> {
  await tx
    .update(publications)
    .set({ faultAt: isFault ? now : null })
    .where(
      and(
        eq(publications.reviewId, reviewId),
        isFault ? isNull(publications.faultAt) : isNotNull(publications.faultAt),
      ),
    );
}

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
