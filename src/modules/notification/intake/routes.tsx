import { get, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { inPartnership, limitIn, partnershipsOpenToPublic, settingsOf } from '../../accounts/index.js';
import type { Notification } from '../queries.js';
import { acceptRoutes } from './accept-routes.js';
import { decideRoutes } from './decide-routes.js';
import { doublesOf, likelyDoubles } from './doubles.js';
import { onIntake } from './guard.js';
import { IntakePage } from './intake-page.js';
import { OnePage } from './one-page.js';
import { intakePaths } from './paths.js';
import { decisionsOn, latestDecisions, waitingIn } from './queries.js';
import { acknowledgeBy } from './rules.js';

/** So many of those that wait are compared for the list, the longest waiting first: the others when they are opened. */
const COMPARED = 30;

const daysToAcknowledge = async (work: Work, partnershipId: string): Promise<number> =>
  limitIn(await settingsOf(work, partnershipId), 'working-days-to-acknowledge');

function recordLook(work: Work, { id, partnershipId, reviewId }: Notification): void {
  const chain = reviewId === null ? { partnershipId } : { reviewId };
  work.record({ ...chain, action: 'notification.seen', objectKind: 'notification', objectId: id });
}

export const intakeRoutes = [
  get(intakePaths.list, inPartnership('intake.see', ['co-ordinator']), async (work, _asked, { partnershipId }) => {
    const days = await daysToAcknowledge(work, partnershipId);
    const rows = await waitingIn(work, partnershipId);
    const doubles = await likelyDoubles(
      work,
      rows.slice(0, COMPARED).map(({ id }) => id),
    );
    const waiting = rows.map((one) => ({
      ...one,
      acknowledgeBy: acknowledgeBy(one.receivedOn, days),
      double: doubles.get(one.id),
    }));
    const decided = await latestDecisions(work, partnershipId);
    return show(<IntakePage waiting={waiting} decided={decided} today={work.today} />);
  }),

  get(intakePaths.onePattern, onIntake('intake.see-one'), async (work, _asked, notification) => {
    recordLook(work, notification);
    const decisions = await decisionsOn(work, notification.id);
    const waits = decisions.every(({ reopenedAt }) => reopenedAt !== null);
    const days = await daysToAcknowledge(work, notification.partnershipId);
    return show(
      <OnePage
        notification={notification}
        acknowledgeBy={acknowledgeBy(notification.receivedOn, days)}
        today={work.today}
        decisions={decisions}
        doubles={waits ? await doublesOf(work, notification) : []}
        partnershipNames={new Map((await partnershipsOpenToPublic(work)).map(({ id, name }) => [id, name]))}
      />,
    );
  }),

  ...acceptRoutes,
  ...decideRoutes,
];
