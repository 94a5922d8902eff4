import { Elsewhere, type Guard } from '../../platform/http/route.js';
import type { ReviewPermission } from '../reviews/index.js';
import { type OpenPlan, onPlan } from './opened.js';
import { findAction, type PlannedAction } from './queries.js';

/** An action as somebody on its review has opened it. */
export interface OpenAction extends OpenPlan {
  readonly planned: PlannedAction;
}

/** Lets in by `/reviews/:reference/action-plan/:action/…` whoever holds the permission on the review; another review's action is not found. */
export const onAction = (permission: ReviewPermission): Guard<OpenAction> => {
  const onIt = onPlan(permission);
  return {
    ...onIt,
    open: async (work, asked) => {
      const plan = await onIt.open(work, asked);
      if (plan === undefined || plan instanceof Elsewhere) return plan;
      const planned = await findAction(work, plan.review, asked.params.action ?? '');
      return planned && { ...plan, planned };
    },
  };
};
