/** The decision whether to hold a review: how it stands, for one review and for many, what waits for somebody, and who may sign for the partnership. */
export { type AwaitedDecision, decisionsAwaiting } from './awaiting.js';
export { type Chairs, chairsOf } from './chairs.js';
export { decidedInWords, heldAsInWords, notHoldReasonInWords, type Outcome, outcomeInWords } from './outcomes.js';
export { decisionPaths } from './paths.js';
export { type DecisionSummary, decisionOf, decisionsOf, transfersOf } from './summaries.js';
