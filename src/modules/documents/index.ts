/**
 * Documents of a review, and papers of a partnership. Who may see one follows from its class and from what it was released to.
 *
 * - `keepDocument(work, { review | partnershipId, class, title, marking?, agencyId?, file })` → `Document | UploadRefusal` (`'refused' in it`).
 *   `file` comes from `asked.spooled` (a route with `{ uploads: DOCUMENT_BYTES, spool: true }`) or from `madeFile(name, bytes)`.
 * - `receiveDocument(work, { review, class, title, file, receivedBy, from })` → the same, for a file that somebody without a part in the
 *   review sends: it belongs to whoever receives it.
 * - `addVersion(work, document, file, reason)` → `Document | UploadRefusal`; `Conflict` when somebody was quicker.
 * - `releaseDocument(work, document, 'panel' | { agencyId } | { personId }, reason?)`, `withdrawRelease(work, document, releaseId, reason)`,
 *   `withdrawDocument(work, document, reason | undefined)` (undefined puts it back).
 * - `findDocument(work, id)`, `documentsOf(work, review | { partnershipId }, { class? })`, `versionsOf(work, document)`: only what the asker
 *   may see; photographs only when their class is asked for by name.
 * - `fileAnswer(work, document, version, { inline? })` → the answer of a route: streamed, hash checked, recorded before the first byte.
 * - `acceptUndertaking(work, review)`, `undertakingsOf(work, reviewId)`: released papers open to a member only after it.
 * - `documentsPaths.ofReview(reference)` and `documentsPaths.ofPartnership` are the addresses; `<PartnershipPapers papers what />` shows papers
 *   inside another page.
 * - `wordsRead(work, document)`: the words of its newest version, once a job has read them.
 * - `withdrawnFiles(work, ids)`: which of them were withdrawn.
 * - `openingsOf(work, document)`, `openedBy(work, reviewId, personId)`: who has looked.
 */
export {
  type Audience,
  classInWords,
  classOf,
  type DocumentClass,
  documentClasses,
  type Marking,
  markings,
  partnershipClasses,
} from './classes.js';
export { manyOpenings, type Opening, openedBy, openingsOf } from './openings.js';
export { PartnershipPapers } from './pages/partnership-papers.js';
export { UndertakingFirst } from './pages/undertaking-first.js';
export { documentsPaths } from './paths.js';
export {
  type Document,
  type DocumentVersion,
  documentsOf,
  findDocument,
  isFree,
  type Release,
} from './queries.js';
export { type ReleaseTo, releaseDocument } from './release/release-document.js';
export { withdrawDocument } from './release/withdraw-document.js';
export { withdrawRelease } from './release/withdraw-release.js';
export { type Guarded, isBound, mayKeep, mayRelease, maySeeDocument, type Viewer, waySeen } from './rules.js';
export { addVersion } from './storage/add-version.js';
export { fileAnswer, isShown } from './storage/file-answer.js';
export { keepDocument, type NewDocument } from './storage/keep-document.js';
export { DOCUMENT_BYTES, type FileToKeep, madeFile, type UploadRefusal } from './storage/kept-file.js';
export { type ReceivedDocument, receiveDocument } from './storage/receive-document.js';
export { SpoiltFile } from './storage/stored-bytes.js';
export { undertakings } from './tables.js';
export { acceptUndertaking, UNDERTAKING, type Undertaking, undertakingsOf } from './undertaking.js';
export { versionsOf } from './versions-of.js';
export { viewerOn } from './viewer.js';
export { withdrawnFiles } from './withdrawn-files.js';
export { wordsRead } from './words-read.js';
