import { z } from 'zod';
import { addMonths, type Day } from '../../../../kernel/day.js';
import { dayField } from '../../../../web/day-field.js';
import { emailField, nameField, oneOf, textField } from '../../../../web/fields.js';
import type { ChaserTarget } from '../../kinds.js';

export const contactForm = z.object({
  contactName: nameField({ what: 'Name', max: 150, missing: 'Enter the name of the contact' }),
  contactEmail: emailField('Enter the e-mail address of the contact'),
});

const targets = ['contact', 'author', 'chief-officer'] as const satisfies readonly ChaserTarget[];

export const reminderForm = z.object({ target: oneOf(targets, 'Select who is reminded') });

export const spokenForm = (today: Day, askedOn: Day) =>
  z.object({
    target: oneOf(targets, 'Select whom you spoke to'),
    toName: nameField({ what: 'Name', max: 150, missing: 'Enter the name of whom you spoke to' }),
    spokenOn: dayField({ what: 'Day you spoke', byToday: today, earliest: askedOn }),
    note: textField({ what: 'Note', max: 2000, missing: 'Enter what was said' }),
  });

/** Another day: later than the one it is due on. */
export const dayForm = (today: Day) =>
  z.object({
    dueOn: dayField({ what: 'New day', fromToday: today, latest: addMonths(today, 24) }),
    reason: textField({ what: 'Reason', max: 1000, missing: 'Enter why, and with whom it was agreed' }),
  });

export const endForm = z.object({
  endedAs: oneOf(['did-not-take-part', 'withdrawn'], 'Select how the request ends'),
  reason: textField({ what: 'Reason', max: 1000, missing: 'Enter the reason' }),
});

export const handOverForm = (agencies: readonly string[]) =>
  z.object({
    to: oneOf(agencies, 'Select the agency that goes on with it'),
    contactName: nameField({ what: 'Name', max: 150, missing: 'Enter the name of the contact there' }),
    contactEmail: emailField('Enter the e-mail address of the contact there'),
    reason: textField({ what: 'Reason', max: 1000, missing: 'Enter what happened to the agency, and since when' }),
  });

/** Who writes or signs; a reason when they take somebody's place. */
export const answererForm = (takesAPlace: boolean) =>
  z.object({
    name: nameField({ what: 'Name', max: 150, missing: 'Enter the name' }),
    post: nameField({ what: 'Post', max: 150, missing: 'Enter the post' }),
    email: emailField('Enter the e-mail address'),
    reason: textField({
      what: 'Reason',
      max: 1000,
      ...(takesAPlace ? { missing: 'Enter why somebody else takes their place' } : {}),
    }),
  });

export const declineForm = z.object({
  reason: textField({ what: 'Reason', max: 1000, missing: 'Enter why: the agency’s contact reads it' }),
});
