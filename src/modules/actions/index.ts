/**
 * The action plan: what is done about the recommendations, by whom, by when, and how far it is.
 *
 * - `planOf(work, review)`, `actionsOf(work, review)`, `findAction(work, review, id)`: the plan and its actions with what has come of them.
 * - `ragOf(situation, today)`: the colour of an action with the reason for it.
 */
export { actionStateInWords, leadStateInWords, proofKindInWords, updateSaysInWords } from './kinds.js';
export { actionPaths, leadPaths } from './paths.js';
export { type ActionPlan, actionsIn, actionsOf, findAction, type PlannedAction, planOf } from './queries.js';
export { type Rag, type RagReading, ragOf } from './rag.js';
