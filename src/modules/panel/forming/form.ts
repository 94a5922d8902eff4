import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField } from '../../../web/day-field.js';
import { textField } from '../../../web/fields.js';
import { type Coverage, type FormingBlocker, isBar } from '../rules.js';
import { gapInWords } from './gaps.js';

export const formedForm = (today: Day) =>
  z.object({
    formedOn: dayField({ what: 'Day the panel was formed', byToday: today }),
    reason: textField({ what: 'Reason', max: 2000 }),
  });

export const unformedForm = z.object({
  reason: textField({ what: 'Reason', max: 1000, missing: 'Enter why it is taken back' }),
});

/** Why the panel is not formed, at its field. */
export function formingError(blocker: FormingBlocker, coverage: Coverage): { field: string; message: string } {
  switch (blocker) {
    case 'no-reason':
      return { field: 'reason', message: 'Enter why the review goes on without what is missing' };
    case 'formed-already':
      return { field: 'formedOn', message: 'The panel is on record as formed. Take that back first' };
    case 'before-a-member-joined':
      return {
        field: 'formedOn',
        message: 'Day the panel was formed must be on or after the day its first member joined',
      };
    default:
      return {
        field: 'formedOn',
        message: `${gapInWords(blocker, coverage)}${isBar(blocker) ? '. Add somebody first' : ''}`,
      };
  }
}
