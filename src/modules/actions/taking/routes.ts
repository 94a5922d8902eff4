import { get, type Route } from '../../../platform/http/route.js';
import { onPlan } from '../opened.js';
import { actionPaths } from '../paths.js';
import { readFilter } from '../planning/arrange.js';
import { seePlan } from '../policy.js';
import { planFormats, takePlan } from './take-plan.js';

const sees = onPlan(seePlan);

/** The plan as Word, Excel and csv, filtered by the same query as its page. */
export const takingRoutes: readonly Route[] = planFormats.map((format) =>
  get(actionPaths.planPagePattern(`take-${format}`), sees, async (work, asked, plan) =>
    takePlan(work, plan, { filter: readFilter(asked.query), format }),
  ),
);
