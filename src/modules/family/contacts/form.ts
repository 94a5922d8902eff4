import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { optionalDayField } from '../../../web/day-field.js';
import { nameField, oneOf, oneOfOrNone, textField, tick } from '../../../web/fields.js';
import { dayValues, emptyForm } from '../../../web/index.js';
import { channels, contactKinds, type Side } from '../code-lists.js';
import type { Contact } from '../queries.js';

const warning = textField({ what: 'Warning', max: 1000 });

/** Somebody to work with, and how they want it. */
export const contactForm = (side: Side, contactPeople: readonly string[]) =>
  z.object({
    kind: oneOf(contactKinds[side], 'Select who they are'),
    name: nameField({ what: 'Name', max: 200, missing: 'Enter their name' }),
    relationship: nameField({
      what: 'Relationship',
      max: 200,
      missing:
        side === 'family'
          ? 'Enter what they are to the person who died'
          : 'Enter what they are to the alleged perpetrator',
    }),
    organisation: nameField({ what: 'Organisation', max: 200 }),
    contactPersonId: oneOf(contactPeople, 'Select the one colleague who is in touch with them'),
    preferredName: nameField({ what: 'What they like to be called', max: 200 }),
    channel: oneOfOrNone(channels),
    times: nameField({ what: 'Times that suit them', max: 300 }),
    language: nameField({ what: 'Language', max: 100 }),
    interpreter: oneOfOrNone(['yes', 'no']),
    accessNeeds: textField({ what: 'What helps them take part', max: 1000 }),
    datesToAvoid: textField({ what: 'Dates to avoid', max: 1000 }),
  });

/** The same for somebody new, with what could put them in danger. */
export const newContactForm = (side: Side, contactPeople: readonly string[]) =>
  z.object({ ...contactForm(side, contactPeople).shape, warning });

export type ContactAnswers = z.output<ReturnType<typeof contactForm>>;

/** What could harm them, and whether they may be approached. */
export const safetyForm = (today: Day) =>
  z
    .object({
      warning,
      stop: tick(),
      doNotContact: textField({ what: 'Why they are not to be contacted', max: 1000 }),
      diedOn: optionalDayField({ what: 'Day they died', byToday: today }),
    })
    .superRefine(({ stop, doNotContact }, ctx) => {
      if (stop && doNotContact === '')
        ctx.addIssue({ code: 'custom', path: ['doNotContact'], message: 'Enter why they are not to be contacted' });
    });

export const safetyValues = (contact: Contact) =>
  emptyForm({
    warning: contact.warning,
    stop: contact.doNotContact === null ? undefined : 'yes',
    doNotContact: contact.doNotContact ?? '',
    ...dayValues('diedOn', contact.diedOn ?? undefined),
  });

export const contactValues = (contact: Contact) =>
  emptyForm({
    kind: contact.kind,
    name: contact.name,
    relationship: contact.relationship,
    organisation: contact.organisation,
    contactPersonId: contact.contactPersonId,
    preferredName: contact.preferredName,
    channel: contact.channel,
    times: contact.times,
    language: contact.language,
    interpreter: contact.interpreter,
    accessNeeds: contact.accessNeeds,
    datesToAvoid: contact.datesToAvoid,
  });
