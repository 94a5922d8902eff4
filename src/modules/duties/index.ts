/** Where every duty stands: one review afresh with its sentences, many reviews from what is kept. */
export { chartAnswers } from './chart-answers.js';
export { dutyPaths } from './paths.js';
export { seeDuties } from './policy.js';
export { pressing } from './pressing.js';
export { refreshAll, refreshDutyStates, refreshTouched } from './refresh.js';
export { type DutyStanding, dutiesOfReview, reviewToday } from './standing.js';
export { standingsOn } from './standings-on.js';
export { dutyStatesKept } from './tables.js';
export { tagOf } from './tag-of.js';
