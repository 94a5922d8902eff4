import { and, asc, desc, eq } from 'drizzle-orm';
import type { Day } from '../../kernel/day.js';
import type { Work } from '../../platform/work.js';
import type { ClockStart } from './clock.js';
import { live, visibleReviews } from './scope.js';
import { conflictDeclarations, memberships, reviews } from './tables.js';

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

/** What the asker last declared about a conflict of interest in this review; undefined before the first declaration. */
export async function lastDeclaration(work: Work, reviewId: string): Promise<'none' | 'conflict' | undefined> {
  if (work.actor.kind !== 'person') return undefined;
  const [row] = await work.tx
    .select({ declared: conflictDeclarations.declared })
    .from(conflictDeclarations)
    .where(and(eq(conflictDeclarations.reviewId, reviewId), eq(conflictDeclarations.personId, work.actor.personId)))
    .orderBy(desc(conflictDeclarations.declaredAt), asc(conflictDeclarations.declared))
    .limit(1);
  return row?.declared as 'none' | 'conflict' | undefined;
}
