import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { optionalDayField } from '../../../web/day-field.js';
import { anyOf, oneOf, textField } from '../../../web/fields.js';

export const formats = ['word', 'xlsx', 'csv'] as const;
export type Format = (typeof formats)[number];

/** What is to be taken away, and as what. */
export const takingForm = (agencies: readonly string[], today: Day) =>
  z
    .object({
      which: oneOf(['all', 'key'], 'Select what to take away'),
      agencies: anyOf(agencies),
      from: optionalDayField({ what: 'First day', byToday: today }),
      to: optionalDayField({ what: 'Last day', byToday: today }),
      format: oneOf(formats, 'Select the kind of file'),
      names: oneOf(['pseudonyms', 'real'], 'Select which names to show'),
      reason: textField({ what: 'Reason', max: 200 }),
    })
    .superRefine(({ names, reason, from, to }, ctx) => {
      if (names === 'real' && reason === '')
        ctx.addIssue({ code: 'custom', path: ['reason'], message: 'Enter why you need the real names' });
      if (from !== undefined && to !== undefined && to < from)
        ctx.addIssue({ code: 'custom', path: ['to'], message: 'Last day must be the same as or after the first day' });
    });

export type Taking = z.output<ReturnType<typeof takingForm>>;
