/** The independent chair and the report author: who holds the office, and what the panel has to bring beside them. */

export { appoint } from './appointing/appoint.js';
export { chairSkillGaps } from './appointing/chair-skill-gaps.js';
export { decideNoAuthor, recordMentoring, recordTraining } from './appointing/keep-appointment.js';
export {
  type Appointment,
  appointmentsOf,
  type Candidate,
  type ChairFile,
  chairFileOf,
} from './candidates/candidates.js';
export { saveContract } from './candidates/contract.js';
export { addCandidate, type NewCandidate } from './candidates/save-candidate.js';
export { answerOverride, proposeOverride } from './overriding/override.js';
export { chairPaths } from './paths.js';
export type { CareerPost, Office } from './rules.js';
export { saveSpecification } from './specification/save-specification.js';
export { saveStatement } from './statement/save-statement.js';
export { sendStatementLink } from './statement/send-link.js';
