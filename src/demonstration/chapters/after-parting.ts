import { addMonths } from '../../kernel/day.js';
import { addWorkingDays } from '../../kernel/working-days.js';
import { chaseSilentOfficers } from '../../modules/recommendations/letters/chase.js';
import type { CaseFile } from '../acts/case-file.js';
import { letChangeOut } from '../acts/change-in-public.js';
import { writeAgain } from '../acts/letters.js';
import { changes } from '../content/after-parting/change.js';
import { afterPartingReview } from '../content/after-parting/whole.js';
import { afterPartingLeaflet } from '../content/leaflets.js';
import { changeFollowed } from '../parts/change-followed.js';
import { planFollowed } from '../parts/plan-followed.js';
import { published } from '../parts/published.js';
import { qualityAssured } from '../parts/quality-assured.js';
import { reportSigned } from '../parts/report-signed.js';
import { setUp } from '../parts/set-up.js';
import type { Calendar } from '../stage/calendar.js';
import { type Chapter, type Scene, scene } from '../stage/stage.js';

const PUBLIC_PAGE = {
  title: 'Review of the death of Leanne',
  slug: 'review-of-the-death-of-leanne',
  contentNote: 'This report describes stalking after a relationship had ended, and a killing.',
  opening:
    'Leanne’s family chose the name by which she is called here, and asked that others may learn from what happened.',
  letter:
    'The panel of the Home Office has read the report and is content that it is published. It thanks the partnership, the chair and the family for what can be learned from it.',
};

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
    ...changeFollowed(file, changes, { on, today: calendar.today }),
    ...qualityAssured(file, afterPartingReview, on),
    ...published(file, { page: PUBLIC_PAGE, leaflet: afterPartingLeaflet, leafletIsPublic: false }, { on, day: 336 }),
    ...askedAgain(file, calendar),
    scene(calendar.workingDaysAgo(4), '15:20', (stage) => letChangeOut(stage, file, calendar.workingDaysAgo(5))),
  ];
};

/** The chief officer who had not accepted is asked again now that the audits show what can be done; there is no answer yet. */
const askedAgain = (file: CaseFile, { daysAgo, workingDaysFrom }: Calendar): Scene[] => {
  const sentOn = workingDaysFrom(daysAgo(110))(0);
  return [
    scene(sentOn, '10:20', (stage) => writeAgain(stage, file, 'council-housing')),
    ...[1, 3, 5, 10].map((after) =>
      scene(addWorkingDays(addMonths(sentOn, 2), after), '08:10', ({ asProgram }) => chaseSilentOfficers(asProgram)),
    ),
  ];
};
