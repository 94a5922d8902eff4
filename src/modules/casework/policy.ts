import { permit } from '../reviews/index.js';

/** Everyone who works on the review sees where it stands. */
export const seeOverview = permit(
  'review.see',
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
