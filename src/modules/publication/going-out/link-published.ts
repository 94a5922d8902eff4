import { asSystem } from '../../../platform/as-system.js';
import { and, eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { publicPlace } from './public-place.js';
import { publishedReviews } from './published-tables.js';

/** Puts the link to the national library on the page of a review that is public: the library has it some weeks later. */
export async function linkPublished(work: Work, review: OpenReview, libraryLink: string): Promise<void> {
  const { partnership, slug } = await publicPlace(work, review);
  await asSystem(work, async () => {
    await work.tx
      .update(publishedReviews)
      .set({ libraryLink })
      .where(and(eq(publishedReviews.partnership, partnership), eq(publishedReviews.slug, slug)));
  });
}
