import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField, optionalDayField } from '../../../web/day-field.js';
import { asText, emailField, field, oneOf, textField } from '../../../web/fields.js';
import { reviewRoles } from '../../accounts/index.js';
import type { ConflictWord } from '../kinds.js';

const chosen = field((given) => (asText(given) === '' ? undefined : asText(given)));

/** A role in the review. */
export const membershipForm = z.object({
  person: chosen,
  email: emailField(),
  role: oneOf(reviewRoles, 'Select the role'),
  agency: chosen,
  startsOn: dayField({ what: 'First day' }),
  endsOn: optionalDayField({ what: 'Last day' }),
});

/** The end of a role. */
export const endForm = (startsOn: Day) => z.object({ endsOn: dayField({ what: 'Day it ends', earliest: startsOn }) });

/** Keeping somebody out. */
export const exclusionForm = z.object({
  person: chosen,
  email: emailField(),
  reason: textField({ what: 'Reason', max: 500, missing: 'Enter why this person must not see the review' }),
});

/** A declaration about a conflict of interest, of the words that are the person's to say. */
export const declarationForm = (words: readonly ConflictWord[]) =>
  z
    .object({
      declared: oneOf(words, 'Select whether you have a conflict of interest'),
      details: textField({ what: 'What the conflict is', max: 1000 }),
      link: textField({ what: 'What the link is', max: 1000 }),
    })
    .superRefine((value, context) => {
      if (value.declared === 'conflict' && value.details === '')
        context.addIssue({ code: 'custom', path: ['details'], message: 'Enter what the conflict is, in a few words' });
      if (value.declared === 'link' && value.link === '')
        context.addIssue({ code: 'custom', path: ['link'], message: 'Enter what the link is, in a few words' });
    })
    .transform(({ declared, details, link }) => ({
      declared,
      details: { none: '', link, conflict: details }[declared],
    }));
