import { permit } from '../reviews/index.js';

/** Those who steer the review or write its report. */
export const seeProceedings = permit(
  'proceedings.see',
  'co-ordinator',
  'csp-chair',
  'independent-chair',
  'report-author',
);

/** The chair agrees timing with the police, the co-ordinator keeps the record: both may write it. */
export const keepProceedings = permit('proceedings.keep', 'co-ordinator', 'independent-chair');

/** Whoever sees what is due sees what stands still. */
export const seePauses = permit(
  'pauses.see',
  'co-ordinator',
  'csp-chair',
  'independent-chair',
  'report-author',
  'panel-member',
  'minute-taker',
  'single-point-of-contact',
);

/** Clocks are stopped by the co-ordinator, who answers for telling the Home Office. */
export const keepPauses = permit('pauses.keep', 'co-ordinator');

/** The schedule of what may have to be disclosed: the police disclosure officer sees this and nothing else of a review. */
export const seeDisclosure = permit(
  'disclosure.see',
  'co-ordinator',
  'csp-chair',
  'independent-chair',
  'report-author',
  'disclosure-officer',
);

export const keepDisclosure = permit('disclosure.keep', 'co-ordinator', 'independent-chair');
