import type { Guard } from '../../platform/http/route.js';
import { inPartnership, type PersonAtWork } from '../accounts/index.js';

/** What is ready is seen by those who run reviews in the partnership. */
export const seeReadiness: Guard<PersonAtWork> = inPartnership('readiness.see', ['co-ordinator', 'csp-chair']);

/** The co-ordinator keeps it. */
export const keepReadiness: Guard<PersonAtWork> = inPartnership('readiness.keep', ['co-ordinator']);
