import { DutyTag } from '../../../web/index.js';
import type { Standing } from '../rules.js';

const shown = {
  'nothing-yet': ['not-yet-started', 'Nothing on record'],
  'in-place': ['met', 'In place'],
  'review-soon': ['due-soon', 'Look again soon'],
  'review-late': ['overdue', 'Look again: late'],
} as const;

/** Where a standing duty is, in words. */
export const StandingTag = ({ standing }: { standing: Standing }) => (
  <DutyTag state={shown[standing][0]} words={shown[standing][1]} />
);
