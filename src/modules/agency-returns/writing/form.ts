import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField, optionalDayField } from '../../../web/day-field.js';
import { anyOf, nameField, oneOf, textField } from '../../../web/fields.js';
import { clearances } from '../kinds.js';
import type { ListKey } from './template.js';

/** The longest text of one part, in characters: about forty pages. */
export const SECTION_MAX = 100_000;

export const sectionForm = z.object({ text: textField({ what: 'This part', max: SECTION_MAX }) });

const yesNo = ['yes', 'no'] as const;

export const independenceForm = z.object({
  managed: oneOf(yesNo, 'Select whether you manage or managed anybody who worked with the family'),
  involved: oneOf(yesNo, 'Select whether you had any part in the case'),
  details: textField({ what: 'What the link is', max: 2000 }),
  safeguards: textField({
    what: 'What keeps the review independent',
    max: 2000,
    missing: 'Enter what keeps your review independent, such as who reads it besides you',
  }),
});
export type IndependenceAnswer = z.output<typeof independenceForm>;

/** No link with the case: neither manages anybody who worked with it, nor had a part in it. */
export const isIndependent = ({ managed, involved }: Pick<IndependenceAnswer, 'managed' | 'involved'>): boolean =>
  managed === 'no' && involved === 'no';

export const acceptForm = z.object({
  reason: textField({
    what: 'The reason',
    max: 2000,
    missing: 'Enter why this author can write the review all the same',
  }),
});

const interview = (today: Day) =>
  z.object({
    role: nameField({ what: 'Role', max: 200, missing: 'Enter the role of whoever was spoken to' }),
    heldOn: optionalDayField({ what: 'Date of the interview', byToday: today }),
    cleared: oneOf(clearances, 'Select whether the police were asked'),
    note: textField({ what: 'Note', max: 2000 }),
  });

const source = z.object({
  kind: oneOf(['record', 'policy'], 'Select whether it is a record or a policy'),
  title: nameField({ what: 'Name', max: 300, missing: 'Enter the name of the record or policy' }),
  detail: textField({ what: 'Details', max: 2000 }),
});

const recommendation = (lineIds: readonly string[]) =>
  z.object({
    text: textField({ what: 'Recommendation', max: 4000, missing: 'Enter what is to be done' }),
    reason: textField({ what: 'Reason', max: 4000 }),
    lines: anyOf(lineIds),
    leadName: nameField({ what: 'Name of the lead', max: 200 }),
    leadPost: nameField({ what: 'Post of the lead', max: 200 }),
    dueOn: optionalDayField({ what: 'Day' }),
    outcome: textField({ what: 'How anybody will see that it worked', max: 4000 }),
  });

/** What the form of a list is read by. */
export const itemForms = { interviews: interview, sources: source, recommendations: recommendation } satisfies Record<
  ListKey,
  unknown
>;

export const earlyActionForm = (today: Day) =>
  z.object({
    what: textField({ what: 'What is done', max: 4000, missing: 'Enter what is to be done' }),
    why: textField({ what: 'Why', max: 4000, missing: 'Enter what was found that cannot wait' }),
    foundOn: dayField({ what: 'Day it was found', byToday: today }),
    leadName: nameField({ what: 'Name of the lead', max: 200, missing: 'Enter who leads it' }),
    leadPost: nameField({ what: 'Post of the lead', max: 200, missing: 'Enter the post of whoever leads it' }),
    startedOn: optionalDayField({ what: 'Day it started', byToday: today }),
    dueOn: optionalDayField({ what: 'Day it is to be done' }),
    doneOn: optionalDayField({ what: 'Day it was done', byToday: today }),
    doneNote: textField({ what: 'What was done', max: 4000 }),
  });
export type EarlyActionAnswer = z.output<ReturnType<typeof earlyActionForm>>;

export const removeActionForm = z.object({
  removedReason: textField({ what: 'The reason', max: 2000, missing: 'Enter why it is taken out' }),
});
