import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField } from '../../../web/day-field.js';
import { nameField, textField } from '../../../web/fields.js';

export const appointForm = (today: Day) =>
  z.object({
    appointedOn: dayField({ what: 'Date of the decision', byToday: today }),
    reason: textField({ what: 'Reason', max: 4000, missing: 'Enter why this person was chosen' }),
  });

export const trainingForm = (today: Day) =>
  z.object({
    certificate: nameField({
      what: 'Course and certificate',
      max: 300,
      missing: 'Enter the course and the certificate',
    }),
    certifiedOn: dayField({ what: 'Date of the certificate', byToday: today }),
  });

export const mentoringForm = (today: Day) =>
  z.object({
    mentoring: textField({
      what: 'Note',
      max: 4000,
      missing: 'Enter by whom mentoring was offered and what they said',
    }),
    mentoringOfferedOn: dayField({ what: 'Date of the offer', byToday: today }),
  });

export const noAuthorForm = (today: Day) =>
  z.object({
    decidedOn: dayField({ what: 'Date of the decision', byToday: today }),
    reason: textField({ what: 'Reason', max: 4000, missing: 'Enter why there is no separate author' }),
  });
