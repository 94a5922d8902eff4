import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Work } from '../../../platform/work.js';
import { holdsKey } from '../policy.js';
import { visibleReviews } from '../scope.js';
import { identityReveals, reviews, subjectIdentities, subjects } from '../tables.js';
import type { Identity, Subject } from './subjects.js';

const visible = (work: Work) => work.tx.select({ id: reviews.id }).from(reviews).where(visibleReviews(work));

/** The people of a review under their pseudonyms, the person who died first. */
export async function subjectsOf(work: Work, reviewId: string): Promise<Subject[]> {
  const rows = await work.tx
    .select()
    .from(subjects)
    .where(and(eq(subjects.reviewId, reviewId), inArray(subjects.reviewId, visible(work))))
    .orderBy(asc(subjects.position));
  return rows.sort((one, other) => order(one) - order(other) || one.position - other.position);
}

const ORDER = ['victim', 'alleged-perpetrator', 'child', 'other'];
const order = ({ role }: Subject): number => ORDER.indexOf(role);

/** An identity with whose it is. */
export interface SubjectIdentity extends Identity {
  readonly subjectId: string;
  readonly version: number;
}

/**
 * Real names, by subject id. Only for the co-ordinator and the independent chair of the review; undefined for everybody else. Each look is
 * kept with its reason and recorded.
 */
export async function identitiesOf(
  work: Work,
  review: { readonly id: string; readonly partnershipId: string },
  reason: string,
): Promise<ReadonlyMap<string, SubjectIdentity> | undefined> {
  if (work.actor.kind !== 'person' || !(await holdsKey(work, review))) return undefined;
  const rows = await work.tx
    .select()
    .from(subjectIdentities)
    .where(and(eq(subjectIdentities.reviewId, review.id), inArray(subjectIdentities.reviewId, visible(work))));
  const id = work.newId();
  await work.tx.insert(identityReveals).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    personId: work.actor.personId,
    reason,
    revealedAt: work.now,
  });
  work.record({ action: 'identities.revealed', reviewId: review.id, objectKind: 'identity-reveal', objectId: id });
  return new Map(rows.map((row) => [row.subjectId, row]));
}
