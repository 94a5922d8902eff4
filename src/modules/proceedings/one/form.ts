import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField } from '../../../web/day-field.js';
import { nameField, oneOf, textField } from '../../../web/fields.js';
import { dayValues, emptyForm } from '../../../web/index.js';
import { aboutKind, type KindId, kindIds } from '../kinds.js';
import type { Proceeding, ProceedingDate } from '../queries.js';
import { combinings, dateStates, effects } from '../words.js';

/** What is said of a proceeding. */
export const proceedingForm = z.object({
  kind: oneOf(kindIds, 'Select what kind of proceeding or review it is'),
  title: nameField({
    what: 'What you call it',
    max: 160,
    missing: 'Enter what you call it, such as “Trial at the Crown Court”',
  }),
  owner: nameField({ what: 'Whose it is', max: 200, missing: 'Enter whose it is' }),
  contact: textField({ what: 'Contact', max: 500 }),
  reference: nameField({ what: 'Their reference', max: 100 }),
  status: oneOf(['expected', 'under-way'], 'Select whether it is expected or under way'),
  effect: oneOf(effects, 'Select what it does to this review'),
  combining: oneOf(combinings, 'Select how the two fit together'),
  lead: nameField({ what: 'Who leads', max: 200 }),
  how: textField({ what: 'What was agreed about it', max: 2000 }),
});

/** A new one, with what is usual for its kind. */
export const newProceedingValues = (kind: KindId | undefined) =>
  emptyForm({
    kind,
    ...(kind === undefined ? {} : { owner: aboutKind(kind).owner, title: aboutKind(kind).name }),
    status: 'under-way',
  });

export const proceedingValues = (one: Proceeding) =>
  emptyForm({
    kind: one.kind,
    title: one.title,
    owner: one.owner,
    contact: one.contact,
    reference: one.reference,
    status: one.status === 'ended' ? 'under-way' : one.status,
    effect: one.effect,
    combining: one.combining,
    lead: one.lead,
    how: one.how,
  });

/** The end of a proceeding. */
export const endForm = (today: Day) =>
  z.object({
    endedOn: dayField({ what: 'Date it ended', byToday: today }),
    outcome: textField({ what: 'Outcome', max: 2000, missing: 'Enter how it ended, without names' }),
  });

/** A new key date of a kind of proceeding. */
export const newDateForm = (kind: KindId) =>
  z.object({
    kind: oneOf(aboutKind(kind).dates, 'Select what the date is'),
    on: dayField({ what: 'Date' }),
    state: oneOf(['planned', 'happened'], 'Select whether it is planned or took place'),
    note: textField({ what: 'Note', max: 500 }),
  });

/** A key date that moves, took place or is off. */
export const changedDateForm = z.object({
  state: oneOf(dateStates, 'Select where this date stands'),
  on: dayField({ what: 'Date' }),
  reason: textField({
    what: 'How you know',
    max: 500,
    missing: 'Enter how you know, such as “E-mail of the court officer”',
  }),
});

export const changedDateValues = ({ state, on }: ProceedingDate) => emptyForm({ state, ...dayValues('on', on) });
