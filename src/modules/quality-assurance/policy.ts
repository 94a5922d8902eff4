import { permit } from '../reviews/index.js';

const KEEPERS = ['co-ordinator', 'independent-chair', 'report-author'] as const;

/** What goes to the Home Office and how it stands: those who run the review, its chair and author. */
export const seeQa = permit('quality-assurance.see', ...KEEPERS, 'csp-chair');

/** The data form, and the answers to the panel’s letter. */
export const keepQa = permit('quality-assurance.keep', ...KEEPERS);

/** Recording what was sent and what came back: whoever is in touch with the Home Office for the partnership. */
export const runQa = permit('quality-assurance.run', 'co-ordinator');

/** The panel’s letters and what is answered to them: the panel of the review too, once bound by the undertaking. */
export const seeLetters = permit('quality-assurance.letters', ...KEEPERS, 'csp-chair', 'panel-member', 'minute-taker');
