import { z } from 'zod';
import { addMonths, type Day } from '../../../kernel/day.js';
import { dayField } from '../../../web/day-field.js';
import { emailField, nameField, oneOf, textField } from '../../../web/fields.js';
import { codesOf, waysGiven } from '../code-lists.js';

/** Where the next link goes. */
export const linkForm = z.object({
  contactName: nameField({ what: 'Name', max: 150, missing: 'Enter the name of the contact' }),
  contactEmail: emailField('Enter the e-mail address of the contact'),
});

export const reminderTargets = ['contact', 'chief-officer'] as const;
export const reminderForm = z.object({ target: oneOf(reminderTargets, 'Select who is reminded') });

/** Another day for the answer: later than the one it is due on. */
export const dueDateForm = (today: Day) =>
  z.object({
    dueOn: dayField({ what: 'New day', fromToday: today, latest: addMonths(today, 12) }),
    reason: textField({ what: 'Reason', max: 1000, missing: 'Enter why, and with whom it was agreed' }),
  });

export const recordsForm = (today: Day) =>
  z.object({
    securedOn: dayField({ what: 'Day of the confirmation', byToday: today }),
    securedBy: nameField({ what: 'Who confirmed it', max: 150, missing: 'Enter who confirmed it' }),
    securedWhere: textField({ what: 'Where they are held', max: 1000 }),
  });

export const endings = ['withdrawn', 'did-not-take-part'] as const;
export const endForm = z.object({
  endedAs: oneOf(endings, 'Select how the request ends'),
  reason: textField({ what: 'Reason', max: 1000, missing: 'Enter the reason' }),
});

/** Who gave an answer that the partnership enters, how and when. */
export const givenForm = (today: Day, isCorrection: boolean) =>
  z.object({
    givenBy: nameField({ what: 'Who gave the answer', max: 150, missing: 'Enter who gave the answer' }),
    givenPost: nameField({ what: 'Their post', max: 150 }),
    givenHow: oneOf(codesOf(waysGiven), 'Select how it was given'),
    givenOn: dayField({ what: 'Day it was given', byToday: today }),
    whatChanged: textField({
      what: 'What has changed',
      max: 1000,
      ...(isCorrection ? { missing: 'Enter what has changed since the last answer' } : {}),
    }),
  });
