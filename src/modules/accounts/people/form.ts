import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField, optionalDayField } from '../../../web/day-field.js';
import { emailField, nameField, oneOf, oneOfOrNone } from '../../../web/fields.js';
import { partnershipRoles } from '../roles.js';

const particulars = (agencyIds: readonly string[]) => ({
  name: nameField({ what: 'Name', max: 120, missing: 'Enter their name' }),
  post: nameField({ what: 'Post', max: 160 }),
  agencyId: oneOfOrNone(agencyIds, 'Select an agency from the list'),
});

export const particularsForm = (agencyIds: readonly string[]) => z.object(particulars(agencyIds));

export const inviteForm = (agencyIds: readonly string[]) =>
  z.object({
    ...particulars(agencyIds),
    email: emailField('Enter their email address'),
    role: oneOfOrNone(partnershipRoles, 'Select a role from the list'),
  });

export const grantForm = (today: Day) =>
  z.object({
    role: oneOf(partnershipRoles, 'Select a role'),
    startsOn: dayField({ what: 'First day', fromToday: today, missing: 'Enter the first day' }),
    endsOn: optionalDayField({ what: 'Last day', fromToday: today }),
  });
