/** What runs beside a review: court cases, inquests and other reviews; the pauses agreed because of them; the disclosure schedule. */
export { type LegalHold, legalHold } from './one/rules.js';
export { proceedingPaths } from './paths.js';
export { type PauseRecord, pauseRecords } from './pauses/queries.js';
export { type DatedProceeding, type KeyDateOf, keyDatesOf, type ProceedingDate, proceedingsOf } from './queries.js';
