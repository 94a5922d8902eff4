import { isUuid } from '../../kernel/id.js';
import { and, asc, eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { visibleBy } from '../reviews/index.js';
import type { ChaserWay } from './kinds.js';
import {
  discussionChasers,
  letterChasers,
  recommendationAddressees,
  recommendationDiscussions,
  recommendationFindings,
  recommendationLetters,
  recommendationSteps,
  recommendations,
  recommendationTests,
  recommendationWordings,
} from './tables.js';

export type RecommendationRow = typeof recommendations.$inferSelect;
export type Addressee = typeof recommendationAddressees.$inferSelect;
export type Discussion = typeof recommendationDiscussions.$inferSelect;
export type Letter = typeof recommendationLetters.$inferSelect;
export type SmartJudgement = typeof recommendationTests.$inferSelect;
export type Wording = typeof recommendationWordings.$inferSelect;
export type Step = typeof recommendationSteps.$inferSelect;
/** A reminder of something that waits for an answer: of the discussion or the letter with the id. */
export interface Chaser {
  readonly about: string;
  readonly way: ChaserWay;
  readonly toName: string;
  readonly note: string;
  readonly sentAt: Date;
}

/** A body that a recommendation is for, with what it was asked and sent, the first first. */
export interface AddressedTo extends Addressee {
  readonly discussions: readonly Discussion[];
  readonly letters: readonly Letter[];
  /** Reminders of what it was asked and sent, the first first. */
  readonly chasers: readonly Chaser[];
}

/** What the review recommends, as the asker may read it. */
export interface Recommendation extends RecommendationRow {
  /** Ids of the findings that it answers. */
  readonly findings: readonly string[];
  /** Those it is for now. */
  readonly addressees: readonly AddressedTo[];
  /** Those it was for before. */
  readonly former: readonly AddressedTo[];
  /** Tests as they were judged, of whatever wording. */
  readonly tests: readonly SmartJudgement[];
}

/** The recommendations of a review that the asker may read, by number, whatever their state; eight queries. */
export async function recommendationsOf(work: Work, reviewId: string): Promise<Recommendation[]> {
  const rows = await work.tx
    .select()
    .from(recommendations)
    .where(
      and(
        eq(recommendations.reviewId, reviewId),
        visibleBy(work, { review: recommendations.reviewId, partnership: recommendations.partnershipId }),
      ),
    )
    .orderBy(asc(recommendations.number));
  return rows.length === 0 ? [] : withWhatCame(work, { reviewId, rows });
}

/** One recommendation of a review, if the asker may read it. */
export async function findRecommendation(
  work: Work,
  reviewId: string,
  id: string,
): Promise<Recommendation | undefined> {
  if (!isUuid(id)) return undefined;
  return (await recommendationsOf(work, reviewId)).find((one) => one.id === id);
}

async function withWhatCame(
  { tx }: Work,
  { reviewId, rows }: { readonly reviewId: string; readonly rows: readonly RecommendationRow[] },
): Promise<Recommendation[]> {
  const addressees = await tx
    .select()
    .from(recommendationAddressees)
    .where(eq(recommendationAddressees.reviewId, reviewId))
    .orderBy(asc(recommendationAddressees.bodyName), asc(recommendationAddressees.id));
  const asked = await tx
    .select()
    .from(recommendationDiscussions)
    .where(eq(recommendationDiscussions.reviewId, reviewId))
    .orderBy(asc(recommendationDiscussions.askedAt), asc(recommendationDiscussions.id));
  const sent = await tx
    .select()
    .from(recommendationLetters)
    .where(eq(recommendationLetters.reviewId, reviewId))
    .orderBy(asc(recommendationLetters.sentAt), asc(recommendationLetters.id));
  const links = await tx.select().from(recommendationFindings).where(eq(recommendationFindings.reviewId, reviewId));
  const judged = await tx.select().from(recommendationTests).where(eq(recommendationTests.reviewId, reviewId));
  const chased = await chasersOf(tx, reviewId);
  const all = addressees.map((one) => ({
    ...one,
    discussions: asked.filter(({ addresseeId }) => addresseeId === one.id),
    letters: sent.filter(({ addresseeId }) => addresseeId === one.id),
    chasers: chased.filter(({ about }) =>
      [...asked, ...sent].some(({ id, addresseeId }) => id === about && addresseeId === one.id),
    ),
  }));
  return rows.map((row) => ({
    ...row,
    findings: links.filter(({ recommendationId }) => recommendationId === row.id).map(({ findingId }) => findingId),
    addressees: all.filter(({ recommendationId, removedAt }) => recommendationId === row.id && removedAt === null),
    former: all.filter(({ recommendationId, removedAt }) => recommendationId === row.id && removedAt !== null),
    tests: judged.filter(({ recommendationId }) => recommendationId === row.id),
  }));
}

async function chasersOf(tx: Work['tx'], reviewId: string): Promise<Chaser[]> {
  const { way, toName, note, sentAt } = letterChasers;
  const ofLetters = await tx
    .select({ about: letterChasers.letterId, way, toName, note, sentAt })
    .from(letterChasers)
    .where(eq(letterChasers.reviewId, reviewId));
  const own = discussionChasers;
  const ofDiscussions = await tx
    .select({ about: own.discussionId, way: own.way, toName: own.toName, note: own.note, sentAt: own.sentAt })
    .from(own)
    .where(eq(own.reviewId, reviewId));
  return [...ofLetters, ...ofDiscussions].toSorted((one, other) => one.sentAt.getTime() - other.sentAt.getTime());
}

/** Every wording that it has had, the first one first. */
export const wordingsOf = (work: Work, { id }: Pick<Recommendation, 'id'>): Promise<Wording[]> =>
  work.tx
    .select()
    .from(recommendationWordings)
    .where(eq(recommendationWordings.recommendationId, id))
    .orderBy(asc(recommendationWordings.number));

/** The steps of its life, in order. */
export const stepsOf = (work: Work, { id }: Pick<Recommendation, 'id'>): Promise<Step[]> =>
  work.tx
    .select()
    .from(recommendationSteps)
    .where(eq(recommendationSteps.recommendationId, id))
    .orderBy(asc(recommendationSteps.seq));

/** The texts of a recommendation as the asker is to read them. */
export const withNames = (one: Recommendation, text: (text: string) => string): Recommendation => ({
  ...one,
  title: text(one.title),
  wording: text(one.wording),
  purpose: text(one.purpose),
  expectation: text(one.expectation),
  noFindingBecause: text(one.noFindingBecause),
  tests: one.tests.map((test) => ({ ...test, reason: text(test.reason) })),
});
