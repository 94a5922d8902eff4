import { and, eq, isNotNull } from '../../../platform/database/sql.js';
import { eachByItself } from '../../../platform/jobs/each-by-itself.js';
import type { Job } from '../../../platform/jobs/job.js';
import type { Work } from '../../../platform/work.js';
import { findReviewById, type OpenReview } from '../../reviews/index.js';
import { publications } from '../tables.js';
import { progressOf } from './progress.js';
import { publicPlace } from './public-place.js';
import { publishedRecommendations } from './published-tables.js';

/** Brings what is public of recommendations up to how far they are: one of five words and a day. What anybody wrote stays as it was signed. */
export const followProgress: Job = {
  name: 'publication.progress',
  says: 'Brings the public page up to how far its recommendations are',
  every: '20 * * * *',
  run: async (open) => {
    await eachByItself(await open(publicNow), 'Following recommendations ended in a fault', (reviewId) =>
      open(async (work) => {
        const review = await findReviewById(work, reviewId);
        if (review !== undefined) await follow(work, { ...review, roles: new Set() });
      }),
    );
  },
};

async function publicNow({ tx }: Work): Promise<string[]> {
  const rows = await tx
    .select({ id: publications.reviewId })
    .from(publications)
    .where(and(eq(publications.state, 'published'), isNotNull(publications.publicPartnership)));
  return rows.map(({ id }) => id);
}

async function follow(work: Work, review: OpenReview): Promise<void> {
  const { partnership, slug } = await publicPlace(work, review);
  const ofReview = [eq(publishedRecommendations.partnership, partnership), eq(publishedRecommendations.slug, slug)];
  const now = await work.tx
    .select()
    .from(publishedRecommendations)
    .where(and(...ofReview));
  const progress = await progressOf(work, review);
  for (const { number, state, dueOn } of now) {
    const is = progress.get(number);
    if (is === undefined || (is.state === state && is.dueOn === dueOn)) continue;
    await work.tx
      .update(publishedRecommendations)
      .set(is)
      .where(and(...ofReview, eq(publishedRecommendations.number, number)));
  }
}
