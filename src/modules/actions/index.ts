/**
 * The action plan: what is done about the recommendations, by whom, by when, and how far it is.
 *
 * - `planOf(work, review)`, `actionsOf(work, review)`, `findAction(work, review, id)`: the plan and its actions with what has come of them.
 * - `actionLeadNames(work, reviewId)`: names of the leads, to look for them in what goes out.
 * - `planRows(actions, recommendations)`: the same as rows with a reference, as in "3.1" or "E2".
 * - `doneOf(states)`: how far the actions of a recommendation are together, to boards and to the public.
 * - `ragOf(situation, today)`: the colour of an action with the reason for it.
 * - `takeActionStep(work, openAction, { step, reason, version })`: closes, sends back, opens again as after a letter, or ends an action;
 *   the lead is told. Throws `Conflict` when somebody was quicker.
 * - `onPlan(permission)`: the plan as whoever holds a permission on the review opens it; `leadsWhoAre(work, person, leadIds)`: which of them they are.
 * - `askLeadsAbout(work, review, { actionIds, subject, paragraphs })`: asks the leads of these actions how they go, one message each, between rounds.
 * - `pendingAsk`, `stepsAndDelays`: another day that a lead asks for and nobody has answered.
 * - `byLead`: the guard of pages of whoever leads actions, by link or signed in; `leadsAtWork(work)`: the same for what waits for somebody.
 *   Other modules stand on those pages by `onward` of the kinds `lead` (id of the lead) and `led-action` (id of the action).
 * - `messageToLead(work, lead, words)`: one message with one link to a page of theirs.
 * - `actionsAsAt(work, partnershipId, day)`: every action of a partnership as it stood at the end of a day, for figures; one query.
 */
export { type ActionAsAt, actionsAsAt } from './as-at.js';
export { leadsWhoAre } from './closing/saved-step.js';
export { type StepAsked, takeActionStep } from './closing/take-step.js';
export { type Done, doneOf, dones } from './how-far.js';
export {
  type ActionState,
  actionStateInWords,
  leadStateInWords,
  type ProofKind,
  proofKindInWords,
  updateSaysInWords,
} from './kinds.js';
export { byLead, type LeadAtWork, type LedAction, leadsAtWork } from './leading/by-lead.js';
export { messageToLead } from './message-to-lead.js';
export { type OpenPlan, onPlan, planOn } from './opened.js';
export { actionPaths, leadPaths } from './paths.js';
export { type PlanRow, planRows } from './planning/arrange.js';
export { namesOfPeopleAndLeads, pendingAsk, standing as standingUpdates, stepsAndDelays } from './progress/came.js';
export {
  type ActionLead,
  type ActionPlan,
  actionLeadNames,
  actionsIn,
  actionsOf,
  findAction,
  type PlannedAction,
  planOf,
} from './queries.js';
export { type Rag, type RagReading, ragOf, worstRag } from './rag.js';
export { askLeadsAbout } from './rounds/ask-leads-about.js';
export { actions as actionRows } from './tables.js';
export { planPaperOf } from './taking/take-plan.js';
