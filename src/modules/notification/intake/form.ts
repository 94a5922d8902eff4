import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField, optionalDayField } from '../../../web/day-field.js';
import { asText, emailField, field, nameField, oneOf, textField } from '../../../web/fields.js';
import { reviewKindIds } from '../../reviews/index.js';
import { rejectionReasons } from './rules.js';

export const acceptanceForm = (today: Day) =>
  z.object({
    kind: oneOf(reviewKindIds, 'Select the kind of review'),
    dateOfDeath: optionalDayField({ what: 'Date of death', byToday: today }),
    firstAwareOn: dayField({ what: 'Day the partnership was first aware', byToday: today }),
    writtenNotificationOn: dayField({ what: 'Day of the written notification', byToday: today }),
  });

const reason = (missing: string) => textField({ what: 'Reason', max: 1000, missing });

export const linkForm = z.object({
  reference: nameField({ what: 'Reference', max: 60, missing: 'Enter the reference of the review' }),
  reason: textField({ what: 'Reason', max: 1000 }),
});

export const sendOnForm = z.object({
  partnership: field((given) => (asText(given) === '' ? undefined : asText(given))),
  outside: nameField({ what: 'Name of the partnership', max: 200 }),
  outsideEmail: emailField(),
  reason: reason('Enter why the other partnership is responsible'),
});

export const rejectionForm = z
  .object({
    reasonCode: oneOf(
      rejectionReasons.map(({ code }) => code),
      'Select why the notification is not taken further',
    ),
    reason: textField({ what: 'Reason', max: 1000 }),
  })
  .superRefine(({ reasonCode, reason: words }, context) => {
    if (reasonCode === 'other' && words === '')
      context.addIssue({ code: 'custom', path: ['reason'], message: 'Enter the reason in a few words' });
  });

export const reopenForm = z.object({ reason: reason('Enter why the notification is opened again') });
