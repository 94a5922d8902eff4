/**
 * Proof that practice changed: what recommendations are to make different, how it is seen, what was read, and what is thought of it.
 *
 * - `claimsOf(work, reviewId)`: the claims of a review with all that came of them; `withNames(claim, text)` puts their texts as somebody reads them.
 * - `claimStanding(claim, plan, today)`: how good the proof is, what was judged, and whether it lasted; `lastingOf(standing)` says the last in a word.
 *   `shownInWords`, `strengthInWords`, `lastingInWords` (all of `lastings`) put them in words.
 * - `changesAsAt(work, partnershipId, day)`: all of a partnership as they stood at the end of a day, for figures: only what is counted of them leaves.
 *   `countsOf`, `countsInWords`, `proofByTheme` arrange them; `proofInWords` (all of `proofs`) names how good the proof of each is.
 */
export { type Counts, countsOf } from './board-page/counts.js';
export { lastingInWords, lastingOf, lastings } from './board-page/lasting.js';
export { proofByTheme } from './board-page/plots.js';
export { changesAsAt } from './board-page/queries.js';
export { type ChangeRow, proofInWords, proofs } from './board-page/rows.js';
export { countsInWords } from './board-page/words.js';
export { type ClaimStanding, claimStanding, shownInWords } from './judging/standing.js';
export { strengthInWords } from './kinds.js';
export { claimsOf } from './queries.js';
export { withNames } from './with-names.js';
