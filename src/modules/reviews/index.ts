/** The review itself: its reference, dates and regime, and who may see it. */

export { addSubject } from './add-subject.js';
export { type AgeBand, ageBandInWords, ageBands, bandOfAge } from './age-band.js';
export { type ClockStart, clockStartInWords, clockStarts, DEFAULT_CLOCK_START } from './clock.js';
export { type DateBlocker, dateBlockerInWords, dateBlockers, type FourDates, fourDates } from './dates.js';
export { type OpenReview, onReview, permit, type ReviewPermission } from './guards.js';
export { type Comparable, identityKeys } from './identity-keys.js';
export {
  kindInWords,
  type ReviewKind,
  reviewKindIds,
  reviewKinds,
  type SubjectRole,
  subjectRoleInWords,
  subjectRoles,
} from './kinds.js';
export { reviewPaths } from './paths.js';
export { findReview, findReviewById, type Review, rolesOn } from './queries.js';
export { type NewReview, nextReference, type Registered, registerReview } from './register-review.js';
export { live, visibleReviews } from './scope.js';
export { identitiesOf, type SubjectIdentity, subjectsOf } from './subject-queries.js';
export { ageBandOf, blankIdentity, type Identity, type NewSubject, type Subject } from './subjects.js';
export {
  conflictDeclarations,
  exclusions,
  identityKeys as identityKeyRows,
  memberships,
  reviews,
  subjectIdentities,
  subjects,
} from './tables.js';
