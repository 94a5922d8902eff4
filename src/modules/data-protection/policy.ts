import { permit } from '../reviews/index.js';

/** Those who run the review, its chair, and whoever looks after information governance in it. */
export const seeDataProtection = permit(
  'data-protection.see',
  'co-ordinator',
  'csp-chair',
  'independent-chair',
  'information-governance',
);

export const keepDataProtection = permit('data-protection.keep', 'co-ordinator', 'information-governance');
