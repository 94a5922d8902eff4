import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField } from '../../../web/day-field.js';
import { emailField, nameField, oneOf, textField } from '../../../web/fields.js';

/** Ways of telling that are recorded, with their words on the form. */
export const toldWays = [
  { value: 'phone', text: 'By phone' },
  { value: 'secure-mail', text: 'By secure mail', hint: { text: 'The letter and its extract, sent as a file' } },
  { value: 'letter', text: 'By letter' },
  { value: 'in-person', text: 'In person' },
] as const;

export const letterForm = z.object({
  subject: nameField({ what: 'Subject', max: 200, missing: 'Enter a subject' }),
  text: textField({ what: 'Letter', max: 8000, missing: 'Enter what the letter says' }),
});

export const toldForm = (today: Day) =>
  z.object({
    channel: oneOf(['phone', 'secure-mail', 'letter', 'in-person'], 'Select how you told them'),
    toldOn: dayField({ what: 'Date you told them', byToday: today }),
    toldName: nameField({ what: 'Name', max: 200, missing: 'Enter who you told' }),
    proof: textField({ what: 'Proof', max: 2000, missing: 'Enter what proves it' }),
    note: textField({ what: 'Note', max: 2000 }),
  });

export const acknowledgedForm = (today: Day) =>
  z.object({
    acknowledgedOn: dayField({ what: 'Date they acknowledged it', byToday: today }),
    name: nameField({ what: 'Name', max: 200, missing: 'Enter who acknowledged it' }),
    post: nameField({ what: 'Post', max: 200 }),
    reply: textField({ what: 'What they said', max: 4000 }),
  });

export const recipientForm = z.object({
  name: nameField({ what: 'Name', max: 200, missing: 'Enter the name of the board or office' }),
  role: nameField({ what: 'Who reads it there', max: 200 }),
  email: emailField('Enter an email address'),
  reason: textField({ what: 'Reason', max: 2000, missing: 'Enter why it changes' }),
});

export const notNeededForm = z.object({
  reason: textField({ what: 'Reason', max: 2000, missing: 'Enter why they do not have to be told' }),
});
