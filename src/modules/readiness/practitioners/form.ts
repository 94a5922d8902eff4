import { z } from 'zod';
import { addMonths, type Day } from '../../../kernel/day.js';
import { dayField, optionalDayField } from '../../../web/day-field.js';
import { anyOf, emailField, nameField, textField, wholeNumberField } from '../../../web/fields.js';
import { practitionerRoles, skills } from './code-lists.js';

export const practitionerForm = (today: Day) =>
  z.object({
    name: nameField({ what: 'Name', max: 120, missing: 'Enter their name' }),
    email: emailField(),
    telephone: nameField({ what: 'Telephone number', max: 40 }),
    organisation: nameField({ what: 'Organisation', max: 200 }),
    roles: anyOf(practitionerRoles, 'Select at least one thing they can be asked to do'),
    skills: anyOf(skills),
    languages: nameField({ what: 'Languages', max: 200 }),
    reviewsElsewhere: wholeNumberField({ what: 'Reviews elsewhere', min: 0, max: 99 }),
    toldOn: optionalDayField({ what: 'Date they told you', byToday: today }),
    note: textField({ what: 'Note', max: 4000 }),
    leftOn: optionalDayField({ what: 'Date they left' }),
  });

export const trainingForm = (today: Day) =>
  z
    .object({
      course: nameField({ what: 'Course', max: 200, missing: 'Enter the course' }),
      provider: nameField({ what: 'Provider', max: 200 }),
      completedOn: dayField({ what: 'Date it was completed', byToday: today }),
      expiresOn: optionalDayField({ what: 'Date it runs out', latest: addMonths(today, 240) }),
      certificate: nameField({ what: 'Certificate', max: 300 }),
    })
    .superRefine(({ completedOn, expiresOn }, context) => {
      if (expiresOn !== undefined && expiresOn <= completedOn)
        context.addIssue({
          code: 'custom',
          path: ['expiresOn'],
          message: 'Date it runs out must be after the date it was completed',
        });
    });
