import { found } from '../../platform/errors.js';
import { type Asked, Elsewhere, type Guard } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { isBound, viewerOn } from '../documents/index.js';
import { namesOf, type ReviewNames } from '../named-people/index.js';
import { type OpenReview, onReview, type ReviewPermission } from '../reviews/index.js';
import type { RecommendationPart } from './life.js';
import { keepRecommendations, sendRecommendations } from './policy.js';
import { findRecommendation, type Recommendation } from './queries.js';

/** The recommendations of a review as somebody has opened them. */
export interface OpenRecommendations {
  readonly review: OpenReview;
  readonly names: ReviewNames;
  /** By office, or by the undertaking: to nobody else a recommendation is shown. */
  readonly bound: boolean;
  readonly keeps: boolean;
  readonly sends: boolean;
}

/** What somebody on the review finds of its recommendations. */
export async function recommendationsOn(work: Work, review: OpenReview): Promise<OpenRecommendations> {
  return {
    review,
    names: await namesOf(work, review),
    bound: await boundOn(work, review),
    keeps: keepRecommendations.may(review.roles),
    sends: sendRecommendations.may(review.roles),
  };
}

/** Whether they open to the asker: to those who keep them or oversee the plan by office, to everybody else by the undertaking. */
export const boundOn = async (
  work: Work,
  review: Pick<OpenReview, 'id' | 'partnershipId' | 'roles'>,
): Promise<boolean> =>
  keepRecommendations.may(review.roles) ||
  sendRecommendations.may(review.roles) ||
  isBound(await viewerOn(work, review));

/** What the asker is to a recommendation. */
export const partsOf = ({ keeps, sends }: Pick<OpenRecommendations, 'keeps' | 'sends'>): Set<RecommendationPart> =>
  new Set([...(keeps ? (['writer'] as const) : []), ...(sends ? (['sender'] as const) : [])]);

/** Lets in by `/reviews/:reference/recommendations/…` by a permission on the review. */
export const onRecommendations = (permission: ReviewPermission): Guard<OpenRecommendations> => {
  const guard = onReview(permission);
  return {
    ...guard,
    says: `${guard.says}; the panel once bound by the undertaking`,
    open: async (work, asked) => {
      const review = await guard.open(work, asked);
      return review === undefined || review instanceof Elsewhere ? review : recommendationsOn(work, review);
    },
  };
};

/** The recommendation that an address names, as it is kept; not found for whoever may not read it. */
export const recommendationAsked = async (
  work: Work,
  asked: Asked,
  { review, bound }: OpenRecommendations,
): Promise<Recommendation> =>
  found(bound ? await findRecommendation(work, review.id, asked.params.recommendation ?? '') : undefined);
