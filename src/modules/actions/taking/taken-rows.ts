import { proseOf } from '../../../kernel/prose.js';
import { plainTextOf } from '../../../kernel/prose-text.js';
import { eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { recommendations } from '../../recommendations/index.js';
import type { OpenPlan } from '../opened.js';
import { planRows } from '../planning/arrange.js';
import { recommendationsNamed } from '../planning/choices.js';
import { actionsOf } from '../queries.js';
import type { TakenRow } from './plan-cells.js';

/** The rows of the plan with the wordings of their recommendations. Titles stand under pseudonyms: a file goes further than a page. */
export async function takenRows(work: Work, plan: OpenPlan): Promise<TakenRow[]> {
  const { id, wording } = recommendations;
  const worded = await work.tx
    .select({ id, wording })
    .from(recommendations)
    .where(eq(recommendations.reviewId, plan.review.id));
  const wordings = new Map(worded.map((one) => [one.id, plainTextOf(proseOf(one.wording))]));
  const named = (await recommendationsNamed(work, plan)).map((one) => ({
    ...one,
    title: plan.names.toPseudonyms(one.title),
  }));
  return planRows(await actionsOf(work, plan.review), named).map((row) => ({
    ...row,
    wording: wordings.get(row.recommendation?.id ?? '') ?? '',
  }));
}
