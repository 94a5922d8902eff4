/** Where every duty stands: one review afresh with its sentences, many reviews from what is kept. */
export { type DutyStanding, dutiesOfReview } from './standing.js';
export { dutyStatesKept } from './tables.js';
