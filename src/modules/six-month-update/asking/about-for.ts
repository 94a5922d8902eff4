import type { Work } from '../../../platform/work.js';
import { pseudonymsFor } from '../../named-people/index.js';
import { isLive, recommendationsOf } from '../../recommendations/index.js';
import type { Review } from '../../reviews/index.js';
import type { AskedBody } from '../queries.js';

/** A recommendation as a body is asked about it. */
export interface AskedAbout {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly wording: string;
}

/** The recommendations that a body is asked about, under pseudonyms. What was replaced or withdrawn since is asked about no more. */
export async function aboutFor(
  work: Work,
  { id: reviewId, partnershipId }: Pick<Review, 'id' | 'partnershipId'>,
  { recommendations }: Pick<AskedBody, 'recommendations'>,
): Promise<AskedAbout[]> {
  const under = await pseudonymsFor(work, { reviewId, partnershipId });
  return (await recommendationsOf(work, reviewId))
    .filter(({ id, state }) => recommendations.includes(id) && isLive(state))
    .map(({ id, number, title, wording }) => ({ id, number, title: under(title), wording: under(wording) }));
}
