import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField } from '../../../web/day-field.js';
import { anyOf, nameField, oneOf, textField } from '../../../web/fields.js';
import { relevances } from '../words.js';

/** Of which items the police were told; `shown` are those that stood on the page, so that "all" means what was seen. */
export const toldForm = (today: Day, untold: readonly string[]) =>
  z.object({
    which: oneOf(['all', 'some'], 'Select whether they were told of everything new, or of some of it'),
    shown: anyOf(untold),
    items: anyOf(untold),
    toldOn: dayField({ what: 'Date they were told', byToday: today }),
    toldWhom: textField({ what: 'Who was told', max: 200, missing: 'Enter who was told: name and post' }),
  });

export const entryForm = (today: Day) =>
  z.object({
    title: nameField({ what: 'Title', max: 200, missing: 'Enter what it is, without names of the people concerned' }),
    author: nameField({ what: 'Author', max: 200, missing: 'Enter who made it' }),
    madeOn: dayField({ what: 'Date it was made', byToday: today }),
    holder: nameField({ what: 'Holder', max: 200, missing: 'Enter who holds it' }),
  });

export const entryWithdrawalForm = z.object({
  reason: textField({ what: 'Reason', max: 1000, missing: 'Enter why it is taken off the schedule' }),
});

export const relevanceForm = z.object({
  relevance: oneOf(relevances, 'Select whether it may be relevant'),
  note: textField({ what: 'Note', max: 1000 }),
});
