import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField, optionalDayField } from '../../../web/day-field.js';
import { nameField, oneOf, textField } from '../../../web/fields.js';
import { dayValues, emptyForm } from '../../../web/index.js';
import { commentAbouts } from '../code-lists.js';
import type { ContactRecords } from '../queries.js';

const commentFields = (today: Day) => ({
  askedOn: dayField({ what: 'Date they were asked', byToday: today }),
  saidOn: optionalDayField({ what: 'Date they answered', byToday: today }),
  said: textField({ what: 'What they said', max: 10_000 }),
  answeredOn: optionalDayField({ what: 'Date of our answer', byToday: today }),
  answer: textField({ what: 'Our answer', max: 10_000 }),
});

type Comment = { askedOn: Day; saidOn?: Day | undefined; said: string; answeredOn?: Day | undefined; answer: string };

/** A date and its words come together, and in order. */
function inOrder({ askedOn, saidOn, said, answeredOn, answer }: Comment, ctx: z.RefinementCtx): void {
  const say = (field: string, message: string) => ctx.addIssue({ code: 'custom', path: [field], message });
  if (said !== '' && saidOn === undefined) say('saidOn', 'Enter the date they answered');
  if (said === '' && saidOn !== undefined) say('said', 'Enter what they said, or that they have nothing to add');
  if (saidOn !== undefined && saidOn < askedOn)
    say('saidOn', 'The date they answered must be on or after the date they were asked');
  if (answer !== '' && answeredOn === undefined) say('answeredOn', 'Enter the date of our answer');
  if (answer === '' && answeredOn !== undefined) say('answer', 'Enter what they were answered');
  if (answeredOn !== undefined && saidOn === undefined && said === '')
    say('said', 'Enter what they said before the answer');
  if (answeredOn !== undefined && saidOn !== undefined && answeredOn < saidOn)
    say('answeredOn', 'The date of our answer must be on or after the date they answered');
}

/** Something they were asked about. */
export const newCommentForm = (today: Day) =>
  z.object({ about: oneOf(commentAbouts, 'Select what it is about'), ...commentFields(today) }).superRefine(inOrder);

/** The same, as it goes on. */
export const commentForm = (today: Day) => z.object(commentFields(today)).superRefine(inOrder);

export const commentValues = (one: ContactRecords['comments'][number]) =>
  emptyForm({
    ...dayValues('askedOn', one.askedOn),
    ...dayValues('saidOn', one.saidOn ?? undefined),
    said: one.said,
    ...dayValues('answeredOn', one.answeredOn ?? undefined),
    answer: one.answer,
  });

/** A reading in private. */
export const readingForm = z.object({
  plannedOn: dayField({ what: 'Date of the reading' }),
  place: nameField({ what: 'Place', max: 300, missing: 'Enter where they will read it' }),
  company: nameField({ what: 'Who is with them', max: 300, missing: 'Enter who will be with them' }),
  timeGiven: nameField({ what: 'Time', max: 300, missing: 'Enter how much time they have' }),
  support: nameField({ what: 'Support', max: 300, missing: 'Enter who supports them, during and afterwards' }),
});

/** That it took place. */
export const heldForm = (today: Day) =>
  z.object({
    readOn: dayField({ what: 'Date they read it', byToday: today }),
    howItWent: textField({ what: 'How it went', max: 4000 }),
  });
