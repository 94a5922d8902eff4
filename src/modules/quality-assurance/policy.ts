import { permit } from '../reviews/index.js';

/** What goes to the Home Office and how it stands: those who run the review, its chair and author. */
export const seeQa = permit('quality-assurance.see', 'co-ordinator', 'csp-chair', 'independent-chair', 'report-author');

/** The data form, and the answers to the panel’s letter. */
export const keepQa = permit('quality-assurance.keep', 'co-ordinator', 'independent-chair', 'report-author');
