import type { Guard } from '../../platform/http/route.js';
import type { Actor } from '../../platform/work.js';
import { holds, inPartnership, type PersonAtWork } from '../accounts/index.js';

/** Issued overviews are for the boards; drafts for those who run reviews. */
export const readOverviews: Guard<PersonAtWork> = inPartnership('overviews.read', [
  'co-ordinator',
  'csp-chair',
  'board-member',
]);

/** Trends stand open to the same people: no figure leads back to a review, and a board reads no middle value of fewer than three. */
export const seeTrends: Guard<PersonAtWork> = inPartnership('trends.see', [
  'co-ordinator',
  'csp-chair',
  'board-member',
]);

/** What a partnership owes whatever reviews it has is read by those who run its reviews and by its boards. */
export const seeStanding: Guard<PersonAtWork> = inPartnership('standing-duties.see', [
  'co-ordinator',
  'csp-chair',
  'board-member',
]);

/** The co-ordinator says that the register was gone through. */
export const checkRegister: Guard<PersonAtWork> = inPartnership('standing-duties.check', ['co-ordinator']);

/** The co-ordinator draws them up, writes and issues them. */
export const writeOverviews: Guard<PersonAtWork> = inPartnership('overviews.write', ['co-ordinator']);

/** The same as a rule of a verb. */
export const mayWriteOverviews = (actor: Actor, partnershipId: string): boolean =>
  holds(actor, partnershipId, ['co-ordinator']);

/** Those who see a draft; whoever sits on a board alone reads what was issued. */
export const seesDrafts = (actor: Actor, partnershipId: string): boolean =>
  holds(actor, partnershipId, ['co-ordinator', 'csp-chair']);
