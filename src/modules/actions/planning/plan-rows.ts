import type { Work } from '../../../platform/work.js';
import { actionsOf } from '../queries.js';
import { type PlanRow, planRows } from './arrange.js';
import { type PlanRead, recommendationsNamed } from './choices.js';

/** The whole plan as rows with references. */
export const rowsOf = async (work: Work, plan: PlanRead): Promise<PlanRow[]> =>
  planRows(await actionsOf(work, plan.review), await recommendationsNamed(work, plan));
