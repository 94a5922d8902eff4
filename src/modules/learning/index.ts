/**
 * Learning: what was taken in from elsewhere, learning events, and the recommendations and actions of all reviews by theme.
 *
 * - `itemsOf(work, partnershipId)`: learning taken in, the newest first; `sharingOf(work, partnershipId, ids)`: which boards have it.
 * - `eventsOf(work, partnershipId)`, `resultsOf(work, event)`: learning events, and what came of each with nobody's name in it.
 * - `themeRowsOf(work, partnershipId)`: issued recommendations and their actions of all reviews that the asker's board may read of, without a name
 *   or a pseudonym; `rowsUnder`, `countsOf`, `groupsOf` arrange them.
 * - `readWithoutNames(work, partnershipId, arrange)`: what was issued of these reviews, for a later module to arrange; what `arrange` returns leaves
 *   without names and pseudonyms, through `without`.
 * - Verbs: `takeIn`, `arrangePoints`, `passOn`, `arrangeEvent`, `signUp`, `recordAttendance`, `addWalkIn`, `sayHeld`, `evaluate`, `keepPledge`, `answerFollowUp`.
 */
export { addWalkIn } from './events/add-walk-in.js';
export { arrangeEvent } from './events/arrange-event.js';
export { evaluate } from './events/evaluate.js';
export { answerFollowUp } from './events/follow-up.js';
export { keepPledge } from './events/pledge.js';
export { dayOfEvent, eventsOf, findEvent, type LearningEvent, type Place, placesOf } from './events/queries.js';
export { recordAttendance } from './events/record-attendance.js';
export { type EventResults, resultsOf } from './events/results.js';
export { sayHeld } from './events/say-held.js';
export { signUp } from './events/sign-up.js';
export { sourceInShort } from './kinds.js';
export { learningPaths } from './paths.js';
export { learningItems } from './tables.js';
export { passOn } from './taken-in/passing-on/pass-on.js';
export { findItem, itemsOf, type LearningItem, publishedFrom } from './taken-in/queries.js';
export { arrangePoints, takeIn } from './taken-in/save-item.js';
export { type Sharing, sharingOf } from './taken-in/sharing.js';
export { themeRowsOf } from './themes/queries.js';
export { countsOf, groupsOf, rowsUnder, type ThemeRow } from './themes/rules.js';
export {
  type IssuedRecommendation,
  type LearningReview,
  readWithoutNames,
  type WithoutNames,
} from './without-names/read.js';
