import { afterPartingReview } from '../content/after-parting/whole.js';
import { planFollowed } from '../parts/plan-followed.js';
import { qualityAssured } from '../parts/quality-assured.js';
import { reportSigned } from '../parts/report-signed.js';
import { setUp } from '../parts/set-up.js';
import type { Calendar } from '../stage/calendar.js';
import type { Chapter } from '../stage/stage.js';

/** The working days of this case: 0 is the one on which it was notified, more than three years ago. */
export const afterPartingDays = ({ workingDaysFrom, daysAgo }: Calendar) => workingDaysFrom(daysAgo(1195));

/**
 * A review from its notification to a plan that goes on to this day: signed off, cleared after changes, one chief officer silent, one action
 * late and told to its chief officer, one opened again, and some that wait for the co-ordinator.
 */
export const chapter: Chapter = ({ caseOf, ...calendar }) => {
  const file = caseOf('after-parting');
  const on = afterPartingDays(calendar);
  return [
    ...setUp(file, afterPartingReview, on),
    ...reportSigned(file, afterPartingReview, on),
    ...planFollowed(file, afterPartingReview, { on, today: calendar.today }),
    ...qualityAssured(file, afterPartingReview, on),
  ];
};
