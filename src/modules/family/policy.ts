import { permit } from '../reviews/index.js';

/** Runs the work with the family: the same two people who hold the key to real names. */
export const keepFamily = permit('family.keep', 'co-ordinator', 'independent-chair');

/** Whoever can be the one in touch with somebody, and does not run the work: they are led to their own contacts. */
export const seeOwnContacts = permit('family.mine', 'report-author', 'panel-member');

/** What the chair alone decides, and keeps to themselves. */
export const leadFamily = permit('family.lead', 'independent-chair');

/** The panel area, where a photograph may be shown. */
export const seePhotograph = permit(
  'family.photograph',
  'co-ordinator',
  'independent-chair',
  'report-author',
  'panel-member',
  'minute-taker',
);
