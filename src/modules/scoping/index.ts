/** Scoping: agencies asked whether they knew the people a review is about, and what they answered. */
export type { NamedPerson } from './answer.js';
export { type Contribution, contributionChoices, wordsOf } from './code-lists.js';
export { scopingPaths } from './paths.js';
export type { ScopingRequest } from './queries.js';
export { type AnswerKind, answerInWords, type Counts, countsOf, type RequestState } from './rules.js';
export { type ScopedAgency, scopingSummaryOf } from './summary.js';
export { scopingRequests, scopingReturns } from './tables.js';
