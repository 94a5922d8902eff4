import { and, asc, eq, inArray, isNull } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { actionsIn, type PlannedAction } from '../../actions/index.js';
import { recommendationAddressees, recommendations } from '../../recommendations/index.js';
import { reviews as reviewRows, type SubjectRole, subjects } from '../../reviews/index.js';
import { learningReviews } from '../tables.js';
import { type Called, withoutPseudonyms } from './rules.js';

/** A review whose learning the asker's board may read of. */
export type LearningReview = typeof learningReviews.$inferSelect;

/** A recommendation that was issued, with those it is for. */
export type IssuedRecommendation = typeof recommendations.$inferSelect & { readonly bodies: readonly string[] };

/** What was issued of these reviews. Texts are as they are kept: what leaves goes through `without`. */
export interface WithoutNames {
  readonly reviews: readonly LearningReview[];
  readonly issued: readonly IssuedRecommendation[];
  readonly actions: readonly PlannedAction[];
  /** A text of a review without its pseudonyms. */
  without(reviewId: string, text: string): string;
}

/**
 * Arranges what was issued of the partnership's reviews for somebody who may read of it and not in it. Which reviews, the database says by who
 * asks; `arrange` reads with the rights of the program, and only what it returns leaves, without a name or a pseudonym.
 */
export async function readWithoutNames<Arranged>(
  work: Work,
  partnershipId: string,
  arrange: (work: Work, read: WithoutNames) => Promise<Arranged>,
): Promise<Arranged> {
  const reviews = await work.tx
    .select()
    .from(learningReviews)
    .where(eq(learningReviews.partnershipId, partnershipId))
    .orderBy(asc(learningReviews.reference));
  const program: Work = { ...work, actor: { kind: 'system' } };
  return asSystem(work, async () => arrange(program, await readOf(program, partnershipId, reviews)));
}

async function readOf(work: Work, partnershipId: string, reviews: readonly LearningReview[]): Promise<WithoutNames> {
  const issued = await issuedOf(work, reviews);
  const actions = await actionsIn(
    work,
    partnershipId,
    reviews.map(({ reviewId }) => reviewId),
  );
  const told = new Set([...issued, ...actions.map(({ action }) => action)].map(({ reviewId }) => reviewId));
  const called = await calledIn(
    work,
    reviews.filter(({ reviewId }) => told.has(reviewId)),
  );
  const without = (reviewId: string, text: string): string => withoutPseudonyms(text, called.get(reviewId) ?? []);
  return { reviews, issued, actions, without };
}

/** Recommendations that were issued, with those they are for: two queries. What is drafted is nobody's yet. */
async function issuedOf({ tx }: Work, reviews: readonly LearningReview[]): Promise<IssuedRecommendation[]> {
  const ids = reviews.map(({ reviewId }) => reviewId);
  if (ids.length === 0) return [];
  const rows = await tx
    .select()
    .from(recommendations)
    .where(and(inArray(recommendations.reviewId, ids), eq(recommendations.state, 'issued')))
    .orderBy(asc(recommendations.number));
  const addressees = await tx
    .select()
    .from(recommendationAddressees)
    .where(and(inArray(recommendationAddressees.reviewId, ids), isNull(recommendationAddressees.removedAt)));
  const bodies = Map.groupBy(addressees, ({ recommendationId }) => recommendationId);
  return rows.map((row) => ({ ...row, bodies: (bodies.get(row.id) ?? []).map(({ bodyName }) => bodyName) }));
}

const INSTEAD: Readonly<Record<SubjectRole, string>> = {
  victim: 'the person who died',
  'alleged-perpetrator': 'the alleged perpetrator',
  child: 'a child',
  other: 'somebody else',
};

/** What everybody is called in these reviews, and what stands in its place. */
async function calledIn(work: Work, reviews: readonly LearningReview[]): Promise<ReadonlyMap<string, Called[]>> {
  const ids = reviews.map(({ reviewId }) => reviewId);
  const rows = ids.length === 0 ? [] : await work.tx.select().from(subjects).where(inArray(subjects.reviewId, ids));
  const { id, pseudonym: word } = reviewRows;
  const words =
    ids.length === 0 ? [] : await work.tx.select({ id, pseudonym: word }).from(reviewRows).where(inArray(id, ids));
  const called = new Map<string, Called[]>();
  for (const { reviewId } of reviews) {
    const others = await work.catalogue.pseudonymsIn(work, reviewId);
    called.set(reviewId, [
      ...rows
        .filter((one) => one.reviewId === reviewId)
        .map(({ pseudonym, role }) => ({ pseudonym, instead: INSTEAD[role] })),
      ...others.map((pseudonym) => ({ pseudonym, instead: INSTEAD.other })),
      ...words.filter(({ id }) => id === reviewId).map(({ pseudonym }) => ({ pseudonym, instead: 'this review' })),
    ]);
  }
  return called;
}
