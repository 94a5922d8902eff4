import { addMonths } from '../../kernel/day.js';
import { olderCoupleReview } from '../content/older-couple/whole.js';
import { planFollowed } from '../parts/plan-followed.js';
import { askedEachQuarter, qualityAssured } from '../parts/quality-assured.js';
import { reportSigned } from '../parts/report-signed.js';
import { setUp } from '../parts/set-up.js';
import type { Calendar } from '../stage/calendar.js';
import type { Chapter } from '../stage/stage.js';

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
    ...qualityAssured(file, olderCoupleReview, on),
    ...askedEachQuarter(file, quarters),
  ];
};
