import { type Day, dayInLondon } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import { findRegime, section9 } from '../../kernel/regime.js';
import { and, asc, desc, eq, inArray, isNull, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import type { FactSource } from '../module.js';
import { reviews } from '../reviews/index.js';
import { decisionFacts, type Told } from './decision-facts.js';
import { testResult } from './rules.js';
import { caseTransfers, criterionAnswers, decisions, decisionTellings, directions, earlyLearnings } from './tables.js';

/** What was decided and directed, and where the case went, dated: whether it is held here. Three queries. */
export const outcomes: FactSource = async (work, reviewIds) => {
  const told = await outcomesOf(work, [...reviewIds]);
  return new Map(reviewIds.map((id) => [id, decisionFacts({ ...NOTHING_ELSE, ...told(id) })]));
};

const NOTHING_ELSE = { testedOn: undefined, unclearOn: undefined, tellings: [], learnedOn: [] };

/** What was tested, decided, directed and told, dated. The same number of queries however many reviews. */
export async function facts(work: Work, reviewIds: readonly string[]): Promise<Map<string, DatedFact[]>> {
  const ids = [...reviewIds];
  if (ids.length === 0) return new Map();
  const outcome = await outcomesOf(work, ids);
  const told = await work.tx
    .select()
    .from(decisionTellings)
    .where(and(inArray(decisionTellings.reviewId, ids), isNull(decisionTellings.withdrawnAt)));
  const learned = await work.tx.select().from(earlyLearnings).where(inArray(earlyLearnings.reviewId, ids));
  const tested = await testsOf(work, ids);
  return new Map(
    ids.map((id) => [
      id,
      decisionFacts({
        testedOn: tested.get(id)?.on,
        unclearOn: tested.get(id)?.unclearOn,
        ...outcome(id),
        tellings: of(told, id).map(asTold),
        learnedOn: of(learned, id).map(({ learnedOn }) => learnedOn),
      }),
    ]),
  );
}

async function outcomesOf(work: Work, ids: string[]) {
  const decided = await work.tx
    .select({ reviewId: decisions.reviewId, outcome: decisions.outcome, on: decisions.decidedOn })
    .from(decisions)
    .where(inArray(decisions.reviewId, ids))
    .orderBy(asc(decisions.number));
  const directed = await work.tx.select().from(directions).where(inArray(directions.reviewId, ids));
  const transfers = await work.tx.select().from(caseTransfers).where(inArray(caseTransfers.reviewId, ids));
  return (id: string) => ({
    decisions: of(decided, id),
    directions: of(directed, id),
    transferredOn: of(transfers, id).map(({ transferredOn }) => transferredOn),
  });
}

const of = <Row extends { reviewId: string }>(rows: readonly Row[], id: string): Row[] =>
  rows.filter(({ reviewId }) => reviewId === id);

const asTold = (row: typeof decisionTellings.$inferSelect): Told => ({
  whom: row.whom,
  on: row.toldOn,
  reached: row.channel !== 'nobody',
  challengeExplained: row.challengeExplained,
});

interface Tested {
  /** The day on which the last limb of the test had its first answer. */
  readonly on: Day;
  /** The day of the newest answer, when the answers leave it open whether the criteria are met. */
  readonly unclearOn: Day | undefined;
}

/** How the test of each review went; absent while a limb has no answer. */
async function testsOf(work: Work, ids: string[]): Promise<Map<string, Tested>> {
  const rows = await work.tx
    .selectDistinctOn([criterionAnswers.reviewId, criterionAnswers.limbId], {
      reviewId: criterionAnswers.reviewId,
      regime: reviews.regime,
      limbId: criterionAnswers.limbId,
      answer: criterionAnswers.answer,
      evidence: criterionAnswers.evidence,
      last: criterionAnswers.answeredAt,
      first: sql<string>`min(${criterionAnswers.answeredAt}) over (partition by ${criterionAnswers.reviewId}, ${criterionAnswers.limbId})`,
    })
    .from(criterionAnswers)
    .innerJoin(reviews, eq(reviews.id, criterionAnswers.reviewId))
    .where(inArray(criterionAnswers.reviewId, ids))
    .orderBy(criterionAnswers.reviewId, criterionAnswers.limbId, desc(criterionAnswers.version));
  const tested = new Map<string, Tested>();
  for (const [id, given] of Map.groupBy(rows, ({ reviewId }) => reviewId)) {
    const { criteria } = findRegime(given[0]?.regime ?? '') ?? section9;
    const answers = new Map(given.map((row) => [row.limbId, row]));
    const counted = criteria.flatMap(({ id: limb }) => answers.get(limb) ?? []);
    const on = lastDay(counted.map(({ first }) => first));
    if (on === undefined || counted.length < criteria.length) continue;
    const isUnclear = testResult(criteria, answers) === 'unclear';
    tested.set(id, { on, unclearOn: isUnclear ? lastDay(counted.map(({ last }) => last)) : undefined });
  }
  return tested;
}

const lastDay = (instants: readonly (string | Date)[]): Day | undefined =>
  instants
    .map((instant) => dayInLondon(new Date(instant)))
    .toSorted()
    .at(-1);
