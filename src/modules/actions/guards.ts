import { Elsewhere, type Guard } from '../../platform/http/route.js';
import { type OpenReview, onReview, type ReviewPermission } from '../reviews/index.js';
import { findAction, type PlannedAction } from './queries.js';

/** An action as somebody on its review has opened it. */
export interface OpenAction {
  readonly review: OpenReview;
  readonly planned: PlannedAction;
}

/** Lets in by `/reviews/:reference/action-plan/:action/…` whoever holds the permission on the review; another review's action is not found. */
export const onAction = (permission: ReviewPermission): Guard<OpenAction> => {
  const onIt = onReview(permission);
  return {
    ...onIt,
    open: async (work, asked) => {
      const review = await onIt.open(work, asked);
      if (review === undefined || review instanceof Elsewhere) return review;
      const planned = await findAction(work, review, asked.params.action ?? '');
      return planned && { review, planned };
    },
  };
};
