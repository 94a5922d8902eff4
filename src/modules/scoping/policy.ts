import { permit } from '../reviews/index.js';

/** What agencies answered is for those who run the review and its independent chair; the panel sees what the chair releases. */
export const seeScoping = permit('scoping.see', 'co-ordinator', 'csp-chair', 'independent-chair');

/** The co-ordinator asks, reminds, agrees other days and ends a request. */
export const keepScoping = permit('scoping.keep', 'co-ordinator');
