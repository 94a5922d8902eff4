/** People who sign in, partnerships, agencies, roles. */
export { holds, inPartnership, type Person, type PersonAtWork, signedIn } from './guards.js';
export { accountPaths, safeBack } from './paths.js';
export {
  isRole,
  type PartnershipRole,
  partnershipRoles,
  type ReviewRole,
  type Role,
  reviewRoles,
  roleInWords,
} from './roles.js';
export { identify } from './sessions.js';
export { agencies, agencyContacts, partnerships, people, roleGrants } from './tables.js';
