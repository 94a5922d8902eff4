import { Elsewhere, type Guard } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { documentsPaths, isBound, viewerOn } from '../documents/index.js';
import { namesOf, type ReviewNames } from '../named-people/index.js';
import { type OpenReview, onReview, type ReviewPermission } from '../reviews/index.js';
import { keepPlan, seePlan } from './policy.js';

/** The action plan of a review as somebody has opened it. */
export interface OpenPlan {
  readonly review: OpenReview;
  readonly names: ReviewNames;
  readonly keeps: boolean;
}

const BY_OFFICE = ['co-ordinator', 'csp-chair', 'independent-chair', 'report-author', 'single-point-of-contact'];

/** Whether the plan opens to the asker: to those who run the review or oversee the plan by office, to its panel once bound by the undertaking. */
export const boundOn = async (
  work: Work,
  review: Pick<OpenReview, 'id' | 'partnershipId' | 'roles'>,
): Promise<boolean> => BY_OFFICE.some((role) => review.roles.has(role)) || isBound(await viewerOn(work, review));

/** What somebody on the review finds of its plan. */
export const planOn = async (work: Work, review: OpenReview): Promise<OpenPlan> => ({
  review,
  names: await namesOf(work, review),
  keeps: keepPlan.may(review.roles),
});

/** Lets in by `/reviews/:reference/action-plan/…` by a permission on the review; who is not bound yet is asked for the undertaking first. */
export const onPlan = (permission: ReviewPermission = seePlan): Guard<OpenPlan> => {
  const guard = onReview(permission);
  return {
    ...guard,
    says: `${guard.says}; the panel once bound by the undertaking`,
    open: async (work, asked) => {
      const review = await guard.open(work, asked);
      if (review === undefined || review instanceof Elsewhere) return review;
      if (await boundOn(work, review)) return planOn(work, review);
      return new Elsewhere(documentsPaths.undertaking(review.reference));
    },
  };
};
