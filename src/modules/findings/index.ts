/**
 * What the review finds, as it finds it, each tied to what it rests on.
 *
 * - `findingsOf(work, reviewId)`: all that the asker may read, by number, whatever their state, with sources and ids of lines of enquiry; two
 *   queries. Texts are kept under pseudonyms; `withNames(finding, names.text)` gives them as the asker reads them.
 * - `findFinding(work, reviewId, id)`: one of them.
 * - `findingsOn(work, review)`: the findings as somebody opens them: may they read them (`bound`), record, keep.
 * - `recordFinding(work, open, { draft, sources })`, `settleFinding(work, open, { finding, step, reason, version, typed })`.
 * - `kindOf(finding)`: "Key issue", "Lesson"; `FindingStateTag`; `findingPaths`.
 *
 * A later module stands on the page of a finding through `onward` of its own module, for things of the kind `finding`.
 */
export { type FindingKind, type FindingState, findingKindInWords, findingKinds, findingStateInWords } from './kinds.js';
export { findingsOn, type OpenFindings } from './opened.js';
export { findingPaths } from './paths.js';
export { keepFindings, seeFindings } from './policy.js';
export { type Finding, type FindingSource, findFinding, findingsOf, withNames } from './queries.js';
export { kindOf } from './reading/context.js';
export { FindingStateTag } from './reading/state-tag.js';
export type { FindingDraft } from './recording/form.js';
export { recordFinding } from './recording/record-finding.js';
export { settleFinding } from './settling/settle-finding.js';
export type { NewSource } from './sources/resolve.js';
export { findings } from './tables.js';
