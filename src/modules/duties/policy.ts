import { permit } from '../reviews/index.js';

/** Whoever works on the review as a whole may see what is due. */
export const seeDuties = permit(
  'duties.see',
  'co-ordinator',
  'csp-chair',
  'independent-chair',
  'report-author',
  'panel-member',
  'minute-taker',
  'single-point-of-contact',
);

/** The co-ordinator keeps the record of duties met outside the system and of days agreed. */
export const keepDuties = permit('duties.keep', 'co-ordinator');
