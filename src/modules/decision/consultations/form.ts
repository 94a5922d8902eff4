import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField } from '../../../web/day-field.js';
import { nameField, oneOf, textField } from '../../../web/fields.js';
import { dayValues, emptyForm } from '../../../web/index.js';
import { consultedViews } from '../outcomes.js';
import type { Consultation } from '../record.js';

export const consultationForm = (today: Day) =>
  z.object({
    name: nameField({ what: 'Name', max: 200, missing: 'Enter the name of the person you asked' }),
    post: nameField({ what: 'Post', max: 200 }),
    agency: nameField({ what: 'Organisation', max: 200 }),
    understandsAbuse: oneOf(['yes', 'no'], 'Select whether domestic abuse is their field'),
    askedOn: dayField({ what: 'Date you asked them', byToday: today }),
    view: oneOf(consultedViews, 'Select what they think'),
    said: textField({ what: 'What they said', max: 4000 }),
  });

export const consultationValues = (one: Consultation) =>
  emptyForm({
    name: one.name,
    post: one.post,
    agency: one.agency,
    understandsAbuse: one.understandsAbuse ? 'yes' : 'no',
    view: one.view,
    said: one.said,
    ...dayValues('askedOn', one.askedOn),
  });
