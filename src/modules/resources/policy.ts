import type { Actor } from '../../platform/work.js';
import { holds, inPartnership, signedIn } from '../accounts/index.js';

/** What the partnership points people to: anybody who is signed in reads what is shown. */
export const seeResources = signedIn('resources.see');

/** Keeping, checking and showing them: the co-ordinator. */
export const keepResources = inPartnership('resources.keep', ['co-ordinator']);

/** The same as a rule of a verb. */
export const mayKeepResources = (actor: Actor, partnershipId: string): boolean =>
  holds(actor, partnershipId, ['co-ordinator']);
