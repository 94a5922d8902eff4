import { permit } from '../reviews/index.js';

const KEEPERS = ['co-ordinator', 'independent-chair'] as const;

/** Whoever works on the review reads its terms; those who only answer for an agency read what was agreed. */
export const seeTerms = permit(
  'terms.see',
  'co-ordinator',
  'csp-chair',
  'independent-chair',
  'report-author',
  'panel-member',
  'minute-taker',
  'imr-author',
  'agency-senior',
  'chief-officer',
);

/** Writes the terms, puts versions to people, records that they were agreed: the holders of the key to real names. */
export const keepTerms = permit('terms.keep', ...KEEPERS);

/** Reads versions that are not agreed yet. */
export const mayReadUnagreed = (roles: ReadonlySet<string>): boolean =>
  ['co-ordinator', 'csp-chair', 'independent-chair', 'report-author', 'panel-member', 'minute-taker'].some((role) =>
    roles.has(role),
  );
