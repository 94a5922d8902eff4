import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField } from '../../../web/day-field.js';
import { textField } from '../../../web/fields.js';

export const versionForm = z.object({
  note: textField({
    what: 'The note',
    max: 2000,
    missing: 'Enter what this version is for, such as “For the panel of 3 May”',
  }),
});

export const stepForm = (today: Day) =>
  z.object({
    on: dayField({ what: 'Day', missing: 'Enter the day', byToday: today }),
    note: textField({ what: 'The note', max: 1000 }),
  });

export const issueForm = (today: Day) =>
  z.object({ on: dayField({ what: 'Day of issue', missing: 'Enter the day of issue', byToday: today }) });
