/**
 * What each agency did and knew, entry by entry.
 *
 * - `chronologyOf(work, reviewId, agencyId)`: one agency's chronology, as far as the asker may know of it; `chronologyState(one)` how far it is.
 * - `chronologiesOfReview(work, reviewId)`, `countsOf(work, reviewIds)`: all of a review, and the entries that the asker can read in each.
 * - `entriesOfChronology(work, chronologyId)`: its entries in order. Row-level security leaves out what the asker may not read.
 * - `exportColumns`: the columns for `writeXlsx` and `writeCsv`; what they write, the importer reads back without loss.
 * - `beginChronology(work, review, agencyId)`, `addEntries(work, chronology, drafts)`: for bulk; all go in, or none with the reasons.
 *
 * All together:
 *
 * - `togetherOn(work, review)`: whose chronologies stand in the common list for the asker; everything below takes it.
 * - `allTogether(work, together)`: their entries in order, under the names that the asker is to read.
 * - `keyEventsOf(work, together)`: key events in the words of the report, with their length.
 * - `handInChronology`, `sendBackChronology`, `acceptChronology`, `releaseChronology`, `withdrawChronology`: an agency’s chronology as a whole.
 * - `keepCombined(work, review, { counts, note, documentId? })`, `countsNow(work, together)`: a version of the whole (E-06).
 */
export { type ChronologyColumn, type ColumnId, chronologyColumns, columnOf } from './columns.js';
export { chronologiesOfReview, countsOf } from './counts.js';
export { addEntries, type RefusedEntries } from './entries/add-entries.js';
export { beginChronology } from './entries/begin-chronology.js';
export type { EntryDraft, EntryMoment, EntryProblem } from './entries/draft.js';
export { momentInWords } from './entries/entry-words.js';
export { type Entry, entriesOfChronology } from './entries/queries.js';
export { type ExportedEntry, exportColumns } from './export-columns.js';
export { acceptChronology } from './keeping/accept.js';
export { handInChronology } from './keeping/hand-in.js';
export { type CombinedCounts, type CombinedVersion, combinedVersions, keepCombined } from './keeping/keep-combined.js';
export { releaseChronology } from './keeping/release.js';
export type { HandInBlocker } from './keeping/rules.js';
export { sendBackChronology } from './keeping/send-back.js';
export { withdrawChronology } from './keeping/withdraw-release.js';
export { type Chronology, chronologyOf } from './opened.js';
export { chronologyPaths } from './paths.js';
export { countsNow } from './reading/counts-now.js';
export { judgePair } from './reading/doubles/judge-pair.js';
export { allTogether, entriesById, notesOf, type ReviewNote } from './reading/list/queries.js';
export { addComment } from './reading/marks/add-comment.js';
export { keyEventsOf } from './reading/marks/key-events-of.js';
export { markKeyEvent } from './reading/marks/mark-key-event.js';
export { markMissed } from './reading/marks/mark-missed.js';
export { type Missed, marksOf } from './reading/marks/queries.js';
export { type NoteDraft, writeNote } from './reading/marks/write-note.js';
export { type Together, togetherOn } from './reading/opened.js';
export { togetherPaths } from './reading/paths.js';
export { type ChronologyState, chronologyState, stateInWords } from './rules.js';
