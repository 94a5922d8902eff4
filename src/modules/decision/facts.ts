import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { type Day, dayInLondon } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import { findRegime, section9 } from '../../kernel/regime.js';
import type { Work } from '../../platform/work.js';
import { reviews } from '../reviews/index.js';
import { decisionFacts, type Told } from './decision-facts.js';
import { caseTransfers, criterionAnswers, decisions, decisionTellings, directions, earlyLearnings } from './tables.js';

/** What was tested, decided, directed and told, dated. The same number of queries however many reviews. */
export async function facts(work: Work, reviewIds: readonly string[]): Promise<Map<string, DatedFact[]>> {
  const ids = [...reviewIds];
  if (ids.length === 0) return new Map();
  const decided = await work.tx
    .select({ reviewId: decisions.reviewId, outcome: decisions.outcome, on: decisions.decidedOn })
    .from(decisions)
    .where(inArray(decisions.reviewId, ids))
    .orderBy(asc(decisions.number));
  const directed = await work.tx.select().from(directions).where(inArray(directions.reviewId, ids));
  const told = await work.tx
    .select()
    .from(decisionTellings)
    .where(and(inArray(decisionTellings.reviewId, ids), isNull(decisionTellings.withdrawnAt)));
  const transfers = await work.tx.select().from(caseTransfers).where(inArray(caseTransfers.reviewId, ids));
  const learned = await work.tx.select().from(earlyLearnings).where(inArray(earlyLearnings.reviewId, ids));
  const tested = await testedOn(work, ids);
  const of = <Row extends { reviewId: string }>(rows: readonly Row[], id: string): Row[] =>
    rows.filter(({ reviewId }) => reviewId === id);
  return new Map(
    ids.map((id) => [
      id,
      decisionFacts({
        testedOn: tested.get(id),
        decisions: of(decided, id),
        directions: of(directed, id),
        tellings: of(told, id).map(asTold),
        transferredOn: of(transfers, id).map(({ transferredOn }) => transferredOn),
        learnedOn: of(learned, id).map(({ learnedOn }) => learnedOn),
      }),
    ]),
  );
}

const asTold = (row: typeof decisionTellings.$inferSelect): Told => ({
  whom: row.whom,
  on: row.toldOn,
  reached: row.channel !== 'nobody',
  challengeExplained: row.challengeExplained,
});

/** The day on which the last limb of a test had its first answer; absent while one has none. */
async function testedOn(work: Work, ids: string[]): Promise<Map<string, Day>> {
  const rows = await work.tx
    .select({
      reviewId: criterionAnswers.reviewId,
      regime: reviews.regime,
      limbId: criterionAnswers.limbId,
      first: sql<string>`min(${criterionAnswers.answeredAt})`,
    })
    .from(criterionAnswers)
    .innerJoin(reviews, eq(reviews.id, criterionAnswers.reviewId))
    .where(inArray(criterionAnswers.reviewId, ids))
    .groupBy(criterionAnswers.reviewId, reviews.regime, criterionAnswers.limbId);
  const tested = new Map<string, Day>();
  for (const [id, answers] of Map.groupBy(rows, ({ reviewId }) => reviewId)) {
    const { criteria } = findRegime(answers[0]?.regime ?? '') ?? section9;
    const first = criteria.map((limb) => answers.find(({ limbId }) => limbId === limb.id)?.first);
    const days = first.flatMap((instant) => (instant === undefined ? [] : dayInLondon(new Date(instant)))).toSorted();
    const last = days.at(-1);
    if (last !== undefined && days.length === criteria.length) tested.set(id, last);
  }
  return tested;
}
