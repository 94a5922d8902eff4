import { holdKey, permit } from '../reviews/index.js';

/** Who is who, under pseudonyms: everybody who works on the review, and those who answer for an agency. */
export const seeNamed = permit(
  'names.see',
  'co-ordinator',
  'csp-chair',
  'independent-chair',
  'report-author',
  'panel-member',
  'minute-taker',
  'imr-author',
  'agency-senior',
);

/** Keeps the list: the holders of the key, and the author of the report who has to explain everybody in it. */
export const keepNamed = permit('names.keep', 'co-ordinator', 'independent-chair', 'report-author');

/** Real names: the same two people as everywhere. */
export const holdNames = holdKey;
