import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField } from '../../../web/day-field.js';
import { nameField, oneOf, textField, tick } from '../../../web/fields.js';
import { viewingRules } from '../code-lists.js';

/** Which names are used, agreed with somebody of the family. `pseudonym-<id>` stands for each person of the review. */
export const agreementForm = (today: Day, subjects: readonly string[], contacts: readonly string[]) =>
  z.object({
    contactId: oneOf(contacts, 'Select who it was agreed with'),
    agreedOn: dayField({ what: 'Date it was agreed', byToday: today }),
    realNameWanted: tick(),
    words: textField({ what: 'What they said', max: 4000 }),
    ...Object.fromEntries(
      subjects.map((id) => [
        `pseudonym-${id}`,
        nameField({ what: 'Name', max: 60, missing: 'Enter the name to be used' }),
      ]),
    ),
  });

/** Words about the person who died. */
export const tributeForm = (today: Day) =>
  z.object({
    words: textField({ what: 'Their words', max: 10_000 }),
    givenOn: dayField({ what: 'Date they gave them', byToday: today }),
    mayPrint: oneOf(['yes', 'ask', 'no'], 'Select whether their words may stand in the report'),
  });

/** Consent to show a photograph. */
export const consentForm = (today: Day, contacts: readonly string[]) =>
  z.object({
    contactId: oneOf(contacts, 'Select who agreed'),
    agreedOn: dayField({ what: 'Date they agreed', byToday: today }),
    agreedHow: nameField({
      what: 'How they agreed',
      max: 300,
      missing: 'Enter how they agreed, and where that is kept',
    }),
    viewingRule: oneOf(viewingRules, 'Select when it may be shown'),
    conditions: textField({ what: 'What else they asked for', max: 1000 }),
  });

/** Consent taken back. */
export const consentEndForm = (today: Day, agreedOn: Day) =>
  z.object({
    withdrawnOn: dayField({ what: 'Date they took it back', byToday: today, earliest: agreedOn }),
    withdrawnWords: textField({
      what: 'What they said',
      max: 1000,
      missing: 'Enter what they said, or that they gave no reason',
    }),
  });
