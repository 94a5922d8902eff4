import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField, optionalDayField } from '../../../web/day-field.js';
import { anyOf, emailField, nameField, oneOf, oneOfOrNone, textField, wholeNumberField } from '../../../web/fields.js';
import { skills } from '../../readiness/index.js';

/** Somebody of the register, or somebody new by name. */
export const addForm = (practitionerIds: readonly string[]) =>
  z
    .object({
      role: oneOf(['chair', 'author'], 'Select what they are considered for'),
      practitioner: oneOfOrNone(practitionerIds, 'Select somebody of the register, or nobody'),
      name: nameField({ what: 'Name', max: 120 }),
      email: emailField(),
      organisation: nameField({ what: 'Organisation', max: 200 }),
    })
    .superRefine(({ practitioner, name }, context) => {
      const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['name'], message });
      if (practitioner === undefined && name === '') refuse('Choose somebody of the register, or enter a name');
      if (practitioner !== undefined && name !== '')
        refuse('Choose somebody of the register or enter a name, not both');
    });

export const changeForm = (today: Day) =>
  z.object({
    name: nameField({ what: 'Name', max: 120, missing: 'Enter their name' }),
    email: emailField(),
    organisation: nameField({ what: 'Organisation', max: 200 }),
    skills: anyOf(skills),
    reviewsElsewhere: wholeNumberField({ what: 'Reviews elsewhere', min: 0, max: 99 }),
    training: nameField({ what: 'Training', max: 300 }),
    trainedOn: optionalDayField({ what: 'Date of training', byToday: today }),
    referees: textField({ what: 'References', max: 4000 }),
    score: wholeNumberField({ what: 'Score', min: 1, max: 5 }),
    note: textField({ what: 'Notes', max: 4000 }),
  });

export const reasonForm = z.object({
  reason: textField({ what: 'Reason', max: 2000, missing: 'Enter why' }),
});

/** Pounds with pence, up to ten million: pence; undefined when nothing is typed. */
const MONEY = /^£?(\d{1,7})(?:\.(\d{2}))?$/;
const money = (text: string): number | undefined => {
  const match = MONEY.exec(text.replace(/[\s,]/g, ''));
  return match === null ? undefined : Number(match[1]) * 100 + Number(match[2] ?? 0);
};

export const contractForm = z
  .object({
    dayRate: nameField({ what: 'Day rate', max: 20, missing: 'Enter the day rate, or 0' }),
    daysAtMost: wholeNumberField({ what: 'Most days', min: 1, max: 400 }),
    cap: nameField({ what: 'Most in all', max: 20 }),
    startsOn: dayField({ what: 'First day' }),
    endsOn: optionalDayField({ what: 'Last day' }),
    terms: textField({ what: 'Terms', max: 4000 }),
  })
  .superRefine(({ dayRate, cap, startsOn, endsOn }, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (money(dayRate) === undefined) refuse('dayRate', 'Day rate must be an amount in pounds, like 450 or 450.50');
    if (cap !== '' && money(cap) === undefined) refuse('cap', 'Most in all must be an amount in pounds, like 9000');
    if (endsOn !== undefined && endsOn <= startsOn) refuse('endsOn', 'Last day must be after the first');
  })
  .transform(({ dayRate, cap, ...rest }) => ({
    ...rest,
    dayRatePence: money(dayRate) ?? 0,
    capPence: cap === '' ? undefined : money(cap),
  }));
