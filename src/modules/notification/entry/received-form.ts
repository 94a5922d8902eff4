import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField } from '../../../web/day-field.js';
import { nameField, oneOf } from '../../../web/fields.js';
import { dayValues } from '../../../web/index.js';
import { type Choice, labelOf } from '../code-lists.js';
import type { Received } from '../drafts/start-draft.js';

/** How a notification reached the partnership before it came into the system. */
export const RECEIVED_HOW = [
  { code: 'secure-email', label: 'Secure email' },
  { code: 'post', label: 'Letter or form on paper' },
  { code: 'telephone', label: 'Telephone' },
  { code: 'in-person', label: 'In person, or at a meeting' },
  { code: 'other', label: 'Another way' },
] as const satisfies readonly Choice[];

/** The words for how it came. */
export const howInWords = (code: string): string => labelOf(RECEIVED_HOW, code);

/** Who gave it, when the partnership had it, and how. */
export const receivedForm = (today: Day) =>
  z.object({
    givenBy: nameField({ what: 'Who gave the notification', max: 200, missing: 'Enter who gave the notification' }),
    receivedOn: dayField({
      what: 'Day the partnership received it',
      missing: 'Enter the day the partnership received it',
      byToday: today,
    }),
    receivedHow: oneOf(
      RECEIVED_HOW.map(({ code }) => code),
      'Select how it reached the partnership',
    ),
  });

/** What stands in the fields. */
export const receivedValues = (received: Partial<Received>) => ({
  givenBy: received.givenBy,
  receivedHow: received.receivedHow,
  ...dayValues('receivedOn', received.receivedOn),
});
