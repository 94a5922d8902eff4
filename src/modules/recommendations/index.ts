/**
 * What should change, for whom: agreed with those who must do it, and what they answered.
 *
 * - `recommendationsOf(work, reviewId)`: all that the asker may read, by number, whatever their state (`isLive` for those that count), each with
 *   the ids of its findings, those it is for with what they were asked, answered and sent, and its tests; eight queries. Texts are kept under
 *   pseudonyms; `withNames(one, names.text)` gives them as the asker reads them.
 * - `findRecommendation(work, reviewId, id)`: one of them.
 * - `recommendationsOn(work, review)`: the recommendations as somebody opens them: may they read (`bound`), keep, send.
 * - `draftRecommendation(work, open, { draft, addressees, fromReturn })`, `takeRecommendationStep(work, open, { one, step, reason, … })`: for
 *   `issue`, the report's module takes the step when it issues.
 * - `silentOfficersOf(work, partnershipId)`: chief officers whose silence was listed for the board and who have not answered since; no names.
 * - `recommendationsAsAt(work, partnershipId, day)`: all of a partnership that stood issued at the end of a day, for figures; one query.
 * - `recommendationPaths`, `RecommendationStateTag`, `reachInWords`, `madeForInWords`; themes are in `kernel/themes`.
 *
 * A later module stands on the page of a recommendation through `onward` of its own module, for things of the kind `recommendation`.
 */
export { type BodyAsAt, type LetterAsAt, type RecommendationAsAt, recommendationsAsAt } from './as-at.js';
export { addresseesAsked, type NewAddressee } from './drafting/addressees.js';
export { draftRecommendation, type NewRecommendation } from './drafting/draft-recommendation.js';
export type { RecommendationDraft } from './drafting/form.js';
export { judgeTests } from './drafting/judge-tests.js';
export {
  isLive,
  type MadeFor,
  madeFor,
  madeForInWords,
  officerAnswerInWords,
  type Reach,
  type RecommendationState,
  reaches,
  reachInWords,
  recommendationStateInWords,
} from './kinds.js';
export { type SilentOfficer, silentOfficersOf } from './letters/silent-officers.js';
export { type OpenRecommendations, recommendationsOn } from './opened.js';
export { recommendationPaths } from './paths.js';
export { keepRecommendations, seeRecommendations, sendRecommendations } from './policy.js';
export { type AddressedTo, findRecommendation, type Recommendation, recommendationsOf, withNames } from './queries.js';
export { RecommendationStateTag } from './reading/state-tag.js';
export { takeRecommendationStep } from './settling/take-recommendation-step.js';
export { recommendationAddressees, recommendations } from './tables.js';
