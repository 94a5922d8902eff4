import { eq } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { type Appointment, appointmentsOf } from '../candidates/candidates.js';
import { gapsOf } from '../rules.js';
import { chairCandidates, chairSpecifications } from '../tables.js';

/**
 * Skills this review calls for that its chair does not bring: the panel has to. Empty while there is no chair. For those who run the review,
 * and for the chair, who leads the panel. How the chair was judged stays closed to them: their skills alone are read for them.
 */
export async function chairSkillGaps(work: Work, review: Pick<Review, 'id' | 'partnershipId'>): Promise<string[]> {
  const chair = (await appointmentsOf(work, review)).find(({ role, endedOn }) => role === 'chair' && endedOn === null);
  if (chair === undefined) return [];
  const isOwn = work.actor.kind === 'person' && work.actor.personId === chair.personId;
  return isOwn ? asSystem(work, () => appointedGaps(work, chair)) : appointedGaps(work, chair);
}

/** What the holder of an office does not bring, by the two lists of skills and nothing else of how they were chosen. */
async function appointedGaps(
  work: Work,
  { reviewId, candidateId, role }: Pick<Appointment, 'reviewId' | 'candidateId' | 'role'>,
): Promise<string[]> {
  const [specification] = await work.tx
    .select({ skills: chairSpecifications.skills })
    .from(chairSpecifications)
    .where(eq(chairSpecifications.reviewId, reviewId));
  const [candidate] = await work.tx
    .select({ skills: chairCandidates.skills })
    .from(chairCandidates)
    .where(eq(chairCandidates.id, candidateId));
  return gapsOf(role, specification, candidate?.skills ?? []);
}
