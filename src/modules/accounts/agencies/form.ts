import { z } from 'zod';
import { optionalDayField } from '../../../web/day-field.js';
import { emailField, nameField, oneOf, tick } from '../../../web/fields.js';
import { contactKinds } from '../partnerships.js';
import { agencyKinds } from './kinds.js';

export const agencyForm = z.object({
  name: nameField({ what: 'Name', max: 200, missing: 'Enter the name of the agency' }),
  kind: oneOf(agencyKinds, 'Select what kind of agency it is'),
  statutory: tick(),
  usual: tick(),
  endedOn: optionalDayField({ what: 'Last day' }),
});

export const contactForm = z.object({
  kind: oneOf(contactKinds, 'Select what they are to the agency'),
  name: nameField({ what: 'Name', max: 120, missing: 'Enter their name' }),
  post: nameField({ what: 'Post', max: 160 }),
  email: emailField(),
  telephone: nameField({ what: 'Telephone number', max: 40 }),
});
