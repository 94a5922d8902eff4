import type { Work } from '../../platform/work.js';
import { permit } from './guards.js';
import { rolesOn } from './queries.js';

/** The four dates: seen by those who steer the review, changed by the co-ordinator. */
export const seeDates = permit('review.dates.see', 'co-ordinator', 'csp-chair', 'independent-chair', 'report-author');
export const changeDates = permit('review.dates.change', 'co-ordinator');

/** People under their pseudonyms: everybody who works on the review. */
export const seePeople = permit(
  'review.people.see',
  'co-ordinator',
  'csp-chair',
  'independent-chair',
  'report-author',
  'panel-member',
  'minute-taker',
);

const KEY_HOLDERS = ['co-ordinator', 'independent-chair'] as const;

/** Real names, and what the people of a review are called. */
export const holdKey = permit('review.key', ...KEY_HOLDERS);

/** Of which kind the review is: it follows from what the chair decides, or from a direction that the co-ordinator records. */
export const settleKind = permit('review.kind', 'co-ordinator', 'csp-chair');

/** Who may see the review: settled by the co-ordinator, or by the CSP chair when the co-ordinator is kept out. */
export const settleAccess = permit('review.access', 'co-ordinator', 'csp-chair');

/** True for a holder of the key of this review. */
export async function holdsKey(work: Work, review: { id: string; partnershipId: string }): Promise<boolean> {
  return holdKey.may(await rolesOn(work, review));
}
