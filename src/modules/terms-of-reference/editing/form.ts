import { z } from 'zod';
import { dayField } from '../../../web/day-field.js';
import { anyOf, oneOf, textField, wholeNumberField } from '../../../web/fields.js';
import type { FieldError } from '../../../web/index.js';
import { askedForChoices, deathKinds, equalityKeys } from '../content.js';

export const startForm = z.object({
  deathKind: oneOf(deathKinds, 'Select how the person died, as far as it is known'),
});

export const sectionForm = z.object({
  text: textField({ what: 'This part', max: 10_000, missing: 'Write this part of the terms' }),
  equality: anyOf(equalityKeys),
});

export const leaveOutForm = z.object({
  reason: textField({ what: 'Reason', max: 2_000, missing: 'Enter why this clause is left out' }),
});

export const periodForm = z.object({
  from: dayField({ what: 'Start of the period' }),
  to: dayField({ what: 'End of the period' }),
  reason: textField({ what: 'Reason', max: 2_000, missing: 'Enter why the review looks at this period' }),
});

export const backwards: FieldError = {
  field: 'to',
  message: 'End of the period must be the same as or after its start',
};

export const lineForm = z.object({
  question: textField({ what: 'Line of enquiry', max: 1_000, missing: 'Enter the question that the review asks' }),
  position: wholeNumberField({ what: 'Place in the list', min: 1, max: 200 }),
});

export const endLineForm = z.object({
  endedReason: textField({ what: 'Reason', max: 1_000, missing: 'Enter why this line is no longer followed' }),
});

export const agencyAnswer = oneOf(['no', ...askedForChoices], 'Select what this agency is asked for, or not at all');
