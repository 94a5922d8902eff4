import type { Day } from '../../kernel/day.js';
import { and, eq, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import type { ClockStart } from './clock.js';
import { live, visibleReviews } from './scope.js';
import { memberships, reviews } from './tables.js';

/** A review as every page needs it. Real names are not here: they are kept apart, in the subjects' key. */
export interface Review {
  readonly id: string;
  readonly partnershipId: string;
  readonly reference: string;
  readonly pseudonym: string;
  readonly regime: string;
  readonly kind: string;
  readonly registeredAt: Date;
  readonly dateOfDeath: Day | null;
  readonly firstAwareOn: Day | null;
  readonly writtenNotificationOn: Day | null;
  readonly acceptedOn: Day | null;
  readonly clockStart: ClockStart;
  readonly clockStartReason: string | null;
  readonly version: number;
}

/** The review of this reference, if the asker may know about it. */
export async function findReview(work: Work, reference: string): Promise<Review | undefined> {
  const [row] = await work.tx
    .select()
    .from(reviews)
    .where(and(visibleReviews(work), eq(reviews.reference, reference)));
  return row as Review | undefined;
}

/** The review of this id, if the asker may know about it. */
export async function findReviewById(work: Work, id: string): Promise<Review | undefined> {
  const [row] = await work.tx
    .select()
    .from(reviews)
    .where(and(visibleReviews(work), eq(reviews.id, id)));
  return row as Review | undefined;
}

/** Every role through which the asker comes to this review: those of the partnership, and their own in it. */
export async function rolesOn(work: Work, review: Pick<Review, 'id' | 'partnershipId'>): Promise<ReadonlySet<string>> {
  const { actor } = work;
  if (actor.kind !== 'person') return new Set();
  const own = await work.tx
    .select({ role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.reviewId, review.id), eq(memberships.personId, actor.personId), live(work)));
  const held = actor.roles
    .filter(({ partnershipId }) => partnershipId === review.partnershipId)
    .map(({ role }) => role);
  return new Set([...held, ...own.map(({ role }) => role)]);
}

/** All that a member knows of a review before they have declared: enough to ask them. */
export interface BareReview {
  readonly id: string;
  readonly partnershipId: string;
  readonly reference: string;
}

interface BareRow extends Record<string, unknown> {
  id: string;
  partnership_id: string;
  reference: string;
}

/** Reviews in which the asker has a role and has not said that they know of no conflict of interest, by reference. */
export async function undeclaredReviews(work: Work): Promise<BareReview[]> {
  if (work.actor.kind !== 'person') return [];
  const { rows } = await work.tx.execute<BareRow>(sql`select id, partnership_id, reference from undeclared_reviews()`);
  return rows.map(({ id, partnership_id, reference }) => ({ id, partnershipId: partnership_id, reference }));
}

/** The one of this reference among them. */
export const undeclaredReview = async (work: Work, reference: string): Promise<BareReview | undefined> =>
  (await undeclaredReviews(work)).find((review) => review.reference === reference);
