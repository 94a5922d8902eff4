/** The review itself: its reference, dates and regime, and who may see it. */

export { choosePerson, type DirectoryPerson, directoryOf } from './access/directory.js';
export { endMembership } from './access/end-membership.js';
export { grantMembership, type NewMembership } from './access/grant-membership.js';
export { type Opened, openedBy as doneInReviewBy, ownWordOn } from './access/queries.js';
export type { MembershipBlocker } from './access/rules.js';
export { DECLARE_FIRST, declarationsWaiting } from './access/waiting.js';
export { type ClockStart, clockStartInWords, clockStarts, DEFAULT_CLOCK_START } from './clock.js';
export { changeClockStart } from './dates/change-clock-start.js';
export { correctDate } from './dates/correct-date.js';
export { type DateBlocker, dateBlockerInWords, dateBlockers, type FourDates, fourDates } from './dates/rules.js';
export { type OpenReview, onReview, permit, type ReviewPermission } from './guards.js';
export {
  type ConflictWord,
  kindInWords,
  type ReviewKind,
  reviewKindIds,
  reviewKinds,
  type SubjectRole,
  subjectRoleInWords,
  subjectRoles,
} from './kinds.js';
export { reviewPaths } from './paths.js';
export { addSubject } from './people/add-subject.js';
export { type AgeBand, ageBandInWords, ageBands, ageOn, bandOfAge } from './people/age-band.js';
export { type ChosenName, choosePseudonyms, type NameRefused } from './people/choose-pseudonyms.js';
export { type ComparableSubject, comparableSubjects } from './people/comparable-subjects.js';
export { type Comparable, identityKeys } from './people/identity-keys.js';
export { type PseudonymBlocker, pseudonymBlockers, pseudonymError } from './people/rules.js';
export { identifiersToFind, identitiesOf, type SubjectIdentity, subjectsOf } from './people/subject-queries.js';
export { ageBandOf, blankIdentity, type Identity, type NewSubject, type Subject } from './people/subjects.js';
export { holdKey, seePeople } from './policy.js';
export {
  type BareReview,
  findReview,
  findReviewById,
  type Review,
  rolesOn,
  undeclaredReview,
  undeclaredReviews,
} from './queries.js';
export { changeKind } from './registration/change-kind.js';
export { reviewWords } from './registration/pseudonyms.js';
export { referenceFor } from './registration/reference.js';
export { type NewReview, nextReference, type Registered, registerReview } from './registration/register-review.js';
export { live, visibleBy, visibleReviews } from './scope.js';

export {
  conflictDeclarations,
  exclusions,
  identityKeys as identityKeyRows,
  memberships,
  reviews,
  subjectIdentities,
  subjects,
} from './tables.js';
export { isWithUs } from './with-us.js';
