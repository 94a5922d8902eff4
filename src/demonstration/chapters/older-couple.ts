import { addMonths } from '../../kernel/day.js';
import { letChangeOut } from '../acts/change-in-public.js';
import { olderCoupleLeaflet } from '../content/leaflets.js';
import { changes } from '../content/older-couple/change.js';
import { olderCoupleReview } from '../content/older-couple/whole.js';
import { changeFollowed } from '../parts/change-followed.js';
import { planFollowed } from '../parts/plan-followed.js';
import { published } from '../parts/published.js';
import { askedEachQuarter, qualityAssured } from '../parts/quality-assured.js';
import { reportSigned } from '../parts/report-signed.js';
import { setUp } from '../parts/set-up.js';
import type { Calendar } from '../stage/calendar.js';
import { type Chapter, scene } from '../stage/stage.js';

const PUBLIC_PAGE = {
  title: 'Review of the death of Ruth',
  slug: 'review-of-the-death-of-ruth',
  contentNote: 'This report describes the killing of an older woman by her husband, and years of control.',
  opening: 'Ruth was a mother and a grandmother. Her daughter chose the name by which she is called here.',
  letter:
    'The panel of the Home Office has read the report and is content that it is published. It thanks the partnership, the chair and the family for what can be learned from it.',
};

/** The working days of this case: 0 is the one on which it was notified, some four years ago. */
export const olderCoupleDays = ({ workingDaysFrom, daysAgo }: Calendar) => workingDaysFrom(daysAgo(1500));

/** A review from its notification to a plan that was carried out whole: signed off, sent twice, cleared, and followed for fifteen months. */
export const chapter: Chapter = ({ caseOf, ...calendar }) => {
  const file = caseOf('older-couple');
  const on = olderCoupleDays(calendar);
  const { today, workingDaysFrom } = calendar;
  const quarters = [23, 20, 17, 14, 11, 8, 5, 2].map((months) => workingDaysFrom(addMonths(today, -months))(0));
  return [
    ...setUp(file, olderCoupleReview, on),
    ...reportSigned(file, olderCoupleReview, on),
    ...planFollowed(file, olderCoupleReview, { on, today: calendar.today }),
    ...changeFollowed(file, changes, { on, today: calendar.today }),
    ...qualityAssured(file, olderCoupleReview, on),
    ...published(file, { page: PUBLIC_PAGE, leaflet: olderCoupleLeaflet, leafletIsPublic: true }, { on, day: 392 }),
    ...askedEachQuarter(file, quarters),
    scene(calendar.workingDaysAgo(4), '15:10', (stage) => letChangeOut(stage, file, calendar.workingDaysAgo(5))),
  ];
};
