/**
 * What each agency did and knew, entry by entry.
 *
 * - `chronologyOf(work, reviewId, agencyId)`: one agency's chronology, as far as the asker may know of it; `chronologyState(one)` how far it is.
 * - `chronologiesOfReview(work, reviewId)`, `countsOf(work, reviewIds)`: all of a review, and the entries that the asker can read in each.
 * - `entriesOfChronology(work, chronologyId)`: its entries in order. Row-level security leaves out what the asker may not read.
 * - `exportColumns`: the columns for `writeXlsx` and `writeCsv`; what they write, the importer reads back without loss.
 * - `beginChronology(work, review, agencyId)`, `addEntries(work, chronology, drafts)`: for bulk; all go in, or none with the reasons.
 */
export { type ChronologyColumn, type ColumnId, chronologyColumns, columnOf } from './columns.js';
export { chronologiesOfReview, countsOf } from './counts.js';
export { addEntries, type RefusedEntries } from './entries/add-entries.js';
export { beginChronology } from './entries/begin-chronology.js';
export type { EntryDraft, EntryMoment, EntryProblem } from './entries/draft.js';
export { momentInWords } from './entries/entry-words.js';
export { type Entry, entriesOfChronology } from './entries/queries.js';
export { type ExportedEntry, exportColumns } from './export-columns.js';
export { type Chronology, chronologyOf } from './opened.js';
export { chronologyPaths } from './paths.js';
export { type ChronologyState, chronologyState, stateInWords } from './rules.js';
