import { permit } from '../reviews/index.js';

/** The plan is read by those who run the review and its panel, and by whoever oversees the plan for the partnership. */
export const seePlan = permit(
  'actions.see',
  'co-ordinator',
  'csp-chair',
  'independent-chair',
  'report-author',
  'panel-member',
  'minute-taker',
  'single-point-of-contact',
);

/** Those who draw the plan up, ask leads, agree other days, and look at proof. */
export const keepPlan = permit(
  'actions.keep',
  'co-ordinator',
  'independent-chair',
  'report-author',
  'single-point-of-contact',
);
