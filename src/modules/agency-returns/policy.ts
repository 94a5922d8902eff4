import { permit } from '../reviews/index.js';

/** Those who write, sign or answer for an agency, by the seat they have for it on the review. */
export const agencyRoles = ['imr-author', 'agency-senior', 'chief-officer'] as const;
export type AgencyRole = (typeof agencyRoles)[number];

/** Everybody with a seat for an agency: those, and whoever speaks for it on the panel, who reads what it writes and writes none of it. */
export const ownRoles = [...agencyRoles, 'panel-member'] as const;
export type OwnRole = (typeof ownRoles)[number];

/** Where every agency's request stands is followed by those who run the review, its chair and the author of its report. */
export const seeRequests = permit(
  'agency-returns.see',
  'co-ordinator',
  'csp-chair',
  'independent-chair',
  'report-author',
);

/** The co-ordinator asks, confirms who answers, chases, agrees other days and ends a request. */
export const keepRequests = permit('agency-returns.keep', 'co-ordinator');

/** What their own agency is asked for. */
export const seeOwnRequest = permit('agency-returns.see-own', ...ownRoles);

/** Those who receive what agencies sign: they check it, accept it or send it back, and release it to the panel. */
export const receiveReturns = permit('agency-returns.receive', 'co-ordinator', 'independent-chair');

/** Everybody who may come to read a return: which ones they read, the version's own road decides. */
export const readReturns = permit(
  'agency-returns.read',
  'co-ordinator',
  'csp-chair',
  'independent-chair',
  'report-author',
  'panel-member',
  ...agencyRoles,
);
