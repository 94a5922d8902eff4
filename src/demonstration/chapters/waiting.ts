import { addDays } from '../../kernel/day.js';
import { newCase } from '../acts/case-file.js';
import { enterFor, notifyPublicly } from '../acts/notify.js';
import { notificationOf } from '../content/death.js';
import { northmereWaiting, sameFromSurgery, withChildren } from '../content/deaths.js';
import { type Chapter, scene } from '../stage/stage.js';

/** Notifications nobody has dealt with yet: a likely double, one with children, and one before the other partnership. */
export const chapter: Chapter = ({ workingDaysAgo }) => [
  scene(workingDaysAgo(1), '14:30', (stage) =>
    enterFor(stage, newCase(), {
      by: 'co-ordinator',
      content: notificationOf(
        sameFromSurgery({ diedOn: addDays(workingDaysAgo(9), -3), referredOn: workingDaysAgo(1) }),
      ),
      receivedOn: workingDaysAgo(1),
      givenBy: 'Dr Sorrel Fieldgate, Mulberry Lane Surgery',
      how: 'secure-email',
    }),
  ),
  scene(workingDaysAgo(1), '15:50', (stage) =>
    notifyPublicly(stage, newCase(), {
      to: 'Bexley',
      content: notificationOf(withChildren({ diedOn: workingDaysAgo(2), referredOn: workingDaysAgo(1) })),
    }),
  ),
  scene(workingDaysAgo(1), '16:45', (stage) =>
    notifyPublicly(stage, newCase(), {
      to: 'Northmere',
      content: notificationOf(northmereWaiting({ diedOn: workingDaysAgo(2), referredOn: workingDaysAgo(1) })),
    }),
  ),
];
