import type { Day } from '../../../kernel/day.js';
import { and, count, desc, eq, inArray } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import type { SubjectRole } from '../kinds.js';
import { visibleReviews } from '../scope.js';
import { identityKeys, reviews, subjectIdentities, subjects } from '../tables.js';
import type { Identity } from './subjects.js';

/** Somebody of a review with who they are: for a rule to compare. Whoever shows one to a person asks `identitiesOf` first. */
export interface ComparableSubject {
  readonly subjectId: string;
  readonly reviewId: string;
  readonly reference: string;
  readonly role: SubjectRole;
  readonly dateOfDeath: Day | null;
  readonly identity: Identity;
}

/** More than this share so much with one person only where the keys say little. */
const MOST = 200;

/** People of the partnership's reviews who share a key, those who share most first. Only reviews whose key the asker holds are looked through. */
export async function comparableSubjects(
  work: Work,
  partnershipId: string,
  keys: readonly string[],
): Promise<ComparableSubject[]> {
  if (keys.length === 0) return [];
  const visible = work.tx.select({ id: reviews.id }).from(reviews).where(visibleReviews(work));
  const sharing = await work.tx
    .select({ subjectId: identityKeys.subjectId })
    .from(identityKeys)
    .where(
      and(
        eq(identityKeys.partnershipId, partnershipId),
        inArray(identityKeys.key, [...keys]),
        inArray(identityKeys.reviewId, visible),
      ),
    )
    .groupBy(identityKeys.subjectId)
    .orderBy(desc(count()))
    .limit(MOST);
  if (sharing.length === 0) return [];
  const rows = await work.tx
    .select({ identity: subjectIdentities, role: subjects.role, review: reviews })
    .from(subjectIdentities)
    .innerJoin(subjects, eq(subjects.id, subjectIdentities.subjectId))
    .innerJoin(reviews, eq(reviews.id, subjectIdentities.reviewId))
    .where(
      inArray(
        subjectIdentities.subjectId,
        sharing.map(({ subjectId }) => subjectId),
      ),
    );
  return rows.map(({ identity, role, review }) => ({
    subjectId: identity.subjectId,
    reviewId: review.id,
    reference: review.reference,
    role,
    dateOfDeath: review.dateOfDeath as Day | null,
    identity,
  }));
}
