import type { Waiting } from '../../platform/catalogue.js';
import { and, eq, isNull, ne } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { reviews, visibleReviews } from '../reviews/index.js';
import { chairPaths } from './paths.js';
import { conflictOverrides } from './tables.js';

/** Conflicts that somebody else proposed to set aside: a second person has to answer. The database shows them to those who may alone. */
export async function overridesWaiting(work: Work): Promise<Waiting[]> {
  if (work.actor.kind !== 'person') return [];
  const rows = await work.tx
    .select({ candidateId: conflictOverrides.candidateId, reference: reviews.reference })
    .from(conflictOverrides)
    .innerJoin(reviews, eq(reviews.id, conflictOverrides.reviewId))
    .where(
      and(
        visibleReviews(work),
        isNull(conflictOverrides.answer),
        ne(conflictOverrides.proposedBy, work.actor.personId),
      ),
    );
  return rows.map(({ candidateId, reference }) => ({
    text: 'Answer whether a candidate’s link with an agency is no bar',
    href: chairPaths.overrideAnswer(reference, candidateId),
    reference,
    detail: 'A second person has to agree before they can be appointed',
  }));
}
