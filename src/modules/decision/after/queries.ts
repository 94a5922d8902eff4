import { asc, eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { caseTransfers, decisionChallenges, decisionTellings, earlyLearnings } from '../tables.js';

/** What was done and said around the decision of one review, oldest first. */
export async function aftermathOf(work: Work, reviewId: string) {
  return {
    tellings: await tellingsOf(work, reviewId),
    challenges: await challengesOf(work, reviewId),
    transfers: await work.tx.select().from(caseTransfers).where(eq(caseTransfers.reviewId, reviewId)),
    learned: await work.tx
      .select()
      .from(earlyLearnings)
      .where(eq(earlyLearnings.reviewId, reviewId))
      .orderBy(asc(earlyLearnings.learnedOn), asc(earlyLearnings.recordedAt)),
  };
}

export const tellingsOf = (work: Work, reviewId: string) =>
  work.tx
    .select()
    .from(decisionTellings)
    .where(eq(decisionTellings.reviewId, reviewId))
    .orderBy(asc(decisionTellings.toldOn), asc(decisionTellings.recordedAt));

export const challengesOf = (work: Work, reviewId: string) =>
  work.tx
    .select()
    .from(decisionChallenges)
    .where(eq(decisionChallenges.reviewId, reviewId))
    .orderBy(asc(decisionChallenges.raisedOn), asc(decisionChallenges.recordedAt));
