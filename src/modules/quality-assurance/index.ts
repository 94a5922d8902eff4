/**
 * What goes to the Home Office and what comes back.
 *
 * - `lettersOf(work, reviewId)`: the panel’s letters with their points, newest first; `documentId` is the file that is published with the report.
 * - `submissionsOf(work, reviewId)`, `conclusionsOf(work, reviewId)`: what was sent, newest first.
 * - `clearedOn(work, reviewIds)`: the first day of a positive answer, by review.
 * - `qaPaths`: where it stands.
 */
export { outcomeInWords } from './kinds.js';
export { qaPaths } from './paths.js';
export { clearedOn, conclusionsOf, type Letter, lettersOf, type Submission, submissionsOf } from './queries.js';
