/**
 * The overview report and its executive summary.
 *
 * - `reportOf(work, reviewId)`: sections being written, versions, the final draft, days that were noted.
 * - `versionsOf(work, reviewId)`: versions that the asker reads, newest first; `partsOfVersion(version)`: everything in one, by section.
 * - `signedOffReviews(work)`: ids of the reviews whose final draft is signed off. `signedSetOf(work, review)`: how what would go out stands to what was checked and signed off.
 * - `identifiersOpenIn(work, review, parts)`: what may say who somebody is in texts made from the report, and nobody has answered.
 * - `settleCheck(work, review, { key, reason })`: such an answer. `stretchesOf(before, after)`: what differs between two texts, as the report's versions tell it.
 * - `outline`, `outlineOf(part, key)`: the sections there are. `reportPaths`, `checkingPaths`: where they stand.
 */
export { checkingPaths } from './checking-paths.js';
export { checkAnonymity, seeSignOff } from './checking-policy.js';
export type { CheckedPart } from './checks/checked.js';
export { identifiersLeft, type LeftStanding } from './checks/identifiers-left.js';
export { identifiersOpenIn, RECOMMENDATION } from './checks/identifiers-open.js';
export { settleCheck } from './checks/settle.js';
export { type Filled, filledText, type SectionContent, sectionText, type VersionContent } from './content.js';
export { stretchesOf } from './differences.js';
export { type ReportPart, reportPartInWords, reportParts } from './kinds.js';
export { type OutlineSection, outline, outlineOf } from './outline.js';
export { reportPaths } from './paths.js';
export { readReport, writeReport } from './policy.js';
export { partsOfVersion, type Report, type ReportVersion, reportOf, type VersionPart, versionsOf } from './queries.js';
export { signedOffReviews } from './sign-off/signed-off-reviews.js';
export { type SetChange, type SignedSet, signedSetOf } from './sign-off/signed-set.js';
export { reportPaper } from './taking/paper.js';
export { contentAsRead } from './versions/as-read.js';
