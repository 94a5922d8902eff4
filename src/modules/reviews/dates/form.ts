import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import type { ClockStart } from '../../../kernel/facts.js';
import { clockStarts, factLabel } from '../../../kernel/facts.js';
import { optionalDayField } from '../../../web/day-field.js';
import { oneOf, textField } from '../../../web/fields.js';

const reason = textField({ what: 'Reason', max: 500, missing: 'Enter why this is changed' });

export const dateForm = (what: ClockStart, today: Day) =>
  z.object({ on: optionalDayField({ what: factLabel(what), byToday: today }), reason });

export const clockForm = z.object({ start: oneOf(clockStarts, 'Select the date that the month runs from'), reason });
