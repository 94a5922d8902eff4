/** The independent chair and the report author: who holds the office, and what the panel has to bring beside them. */

import type { Work } from '../../platform/work.js';
import type { Review } from '../reviews/index.js';
import { chairFileOf } from './candidates/candidates.js';
import { skillGaps } from './rules.js';

export { appoint } from './appointing/appoint.js';
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

/** Skills this review calls for that its chair does not bring: the panel has to. Empty while there is no chair. For those who run the review. */
export async function chairSkillGaps(work: Work, review: Pick<Review, 'id' | 'partnershipId'>): Promise<string[]> {
  const { specification, candidates } = await chairFileOf(work, review);
  const chair = candidates.find(({ row, appointment }) => row.role === 'chair' && appointment?.endedOn === null);
  return chair === undefined ? [] : skillGaps(specification?.skills ?? [], chair.row.skills);
}
