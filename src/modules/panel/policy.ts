import { permit } from '../reviews/index.js';

/** Who sits on the panel, and what support there is: everybody who works with it. */
export const seePanel = permit(
  'panel.see',
  'co-ordinator',
  'csp-chair',
  'independent-chair',
  'report-author',
  'panel-member',
  'minute-taker',
);

/** How each member stands, whether the panel is balanced, that it is formed, support and debrief: who runs and who leads the review. */
export const leadPanel = permit('panel.lead', 'co-ordinator', 'csp-chair', 'independent-chair');

/** Members open and close the review for people, so they are settled by whoever settles access. */
export const keepPanel = permit('panel.keep', 'co-ordinator', 'csp-chair');

/** What somebody owes the review themselves, and what is theirs in it. */
export const seeOwnPart = permit('panel.own-part', 'panel-member', 'report-author', 'minute-taker');
