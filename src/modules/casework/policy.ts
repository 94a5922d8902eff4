import { reviewRoles } from '../accounts/index.js';
import { permit } from '../reviews/index.js';

/** Everybody who has a part in the review is shown in by its address. */
export const openReview = permit('review.see', 'co-ordinator', 'csp-chair', ...reviewRoles);

/** Whoever works on the whole of the review sees where it stands; others are shown to their own part. */
export const seeOverview = permit(
  'review.overview',
  'co-ordinator',
  'csp-chair',
  'independent-chair',
  'report-author',
  'panel-member',
  'minute-taker',
  'single-point-of-contact',
);

/** What was done is open to those who run the review. */
export const seeTimeline = permit('timeline.see', 'co-ordinator', 'csp-chair', 'independent-chair');

/** Who has looked is open to those who answer for it. */
export const seeLookers = permit('lookers.see', 'co-ordinator', 'csp-chair', 'independent-chair');
