import { get, type Route, show } from '../../../platform/http/route.js';
import { onPlan } from '../opened.js';
import { actionPaths } from '../paths.js';
import { keepPlan } from '../policy.js';
import { actionsOf } from '../queries.js';
import { waitingIn } from './read-waiting.js';
import { WaitingPage } from './waiting-page.js';

export const waitingRoutes: readonly Route[] = [
  get(actionPaths.planPagePattern('waiting'), onPlan(keepPlan), async (work, _asked, plan) => {
    work.saw(plan.review.id, 'action-plan');
    const waiting = await waitingIn(work, await actionsOf(work, plan.review));
    return show(<WaitingPage plan={plan} waiting={waiting} today={work.today} />);
  }),
];
