import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField, optionalDayField } from '../../../web/day-field.js';
import { anyOf, nameField, oneOf, textField } from '../../../web/fields.js';
import type { FieldError } from '../../../web/index.js';
import { letterWays, officerAnswers } from '../kinds.js';
import type { OfficerSaid } from './answer-letter.js';

const due = (today: Day) =>
  dayField({
    what: 'Day an answer is expected',
    missing: 'Enter the day an answer is expected',
    fromToday: today,
  });

/** One letter, to a chief officer by name. */
export const letterForm = (today: Day) =>
  z.object({
    officerName: nameField({ what: 'Name', max: 200, missing: 'Enter the name of the chief officer' }),
    officerPost: nameField({ what: 'Post', max: 200, missing: 'Enter the post of the chief officer' }),
    officerEmail: textField({ what: 'E-mail address', max: 200 }),
    way: oneOf(letterWays, 'Select how it goes'),
    sentOn: optionalDayField({ what: 'Day it was sent', byToday: today }),
    answerDueOn: due(today),
  });

export const letterErrors = ({
  way,
  officerEmail,
  sentOn,
}: Pick<z.output<ReturnType<typeof letterForm>>, 'way' | 'officerEmail' | 'sentOn'>): FieldError[] => [
  ...(way === 'system' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(officerEmail)
    ? [{ field: 'officerEmail', message: 'Enter the e-mail address, like name@example.com, or send it on paper' }]
    : []),
  ...(way !== 'system' && sentOn === undefined ? [{ field: 'sentOn', message: 'Enter the day it was sent' }] : []),
];

export const wordsForm = z.object({ words: textField({ what: 'How the letter begins', max: 4000 }) });

/** Several at once, to chief officers whom the directory knows. */
export const manyForm = (ids: readonly string[], today: Day) =>
  z.object({ to: anyOf(ids, 'Select whom to send it to'), answerDueOn: due(today) });

const said = {
  answer: oneOf(officerAnswers, 'Select the answer'),
  answerText: textField({ what: 'What was said', max: 4000 }),
  answeredName: nameField({ what: 'Name', max: 200, missing: 'Enter the name' }),
  answeredPost: nameField({ what: 'Post', max: 200, missing: 'Enter the post' }),
};

export const officerForm = z.object(said);

export const recordedForm = (today: Day) =>
  z.object({
    ...said,
    on: dayField({ what: 'Day it was answered', missing: 'Enter the day it was answered', byToday: today }),
  });

/** Whatever is not plainly accepted is said in words. */
export const saidErrors = ({ answer, answerText }: Pick<OfficerSaid, 'answer' | 'answerText'>): FieldError[] =>
  answer === 'accepted' || answerText !== ''
    ? []
    : [
        {
          field: 'answerText',
          message: {
            partly: 'Enter which part is accepted, and why not the rest',
            'not-accepted': 'Enter why it is not accepted',
            'already-in-place': 'Enter what is in place, and since when',
          }[answer],
        },
      ];
