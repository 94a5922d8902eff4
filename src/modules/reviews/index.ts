/** The review itself: its reference, dates and regime, and who may see it. */
export { type ClockStart, clockStartInWords, clockStarts, DEFAULT_CLOCK_START } from './clock.js';
export { type OpenReview, onReview, permit, type ReviewPermission } from './guards.js';
export { reviewPaths } from './paths.js';
export { findReview, findReviewById, type Review, rolesOn } from './queries.js';
export { live, visibleReviews } from './scope.js';
export { conflictDeclarations, exclusions, memberships, reviews } from './tables.js';
