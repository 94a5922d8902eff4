import { get, type Route, show } from '../../../platform/http/route.js';
import { onPlan } from '../opened.js';
import { actionPaths } from '../paths.js';
import { rowsOf } from '../planning/plan-rows.js';
import { keepPlan } from '../policy.js';
import { waitingIn } from './read-waiting.js';
import { WaitingPage } from './waiting-page.js';

export const waitingRoutes: readonly Route[] = [
  get(actionPaths.planPagePattern('waiting'), onPlan(keepPlan), async (work, _asked, plan) => {
    work.saw(plan.review.id, 'action-plan');
    const rows = await rowsOf(work, plan);
    const waiting = await waitingIn(
      work,
      rows.map(({ planned }) => planned),
    );
    const refs = new Map(rows.map(({ ref, planned }) => [planned.action.id, ref]));
    return show(<WaitingPage plan={plan} waiting={waiting} refs={refs} today={work.today} />);
  }),
];
