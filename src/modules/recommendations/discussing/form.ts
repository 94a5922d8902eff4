import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField } from '../../../web/day-field.js';
import { emailField, nameField, oneOf, textField } from '../../../web/fields.js';
import type { FieldError } from '../../../web/index.js';
import { discussionAnswers } from '../kinds.js';
import type { Said } from './record-answer.js';

const who = {
  answeredName: nameField({ what: 'Name', max: 200, missing: 'Enter the name' }),
  answeredPost: nameField({ what: 'Post', max: 200, missing: 'Enter the post' }),
};

const said = {
  answerText: textField({ what: 'What was said', max: 4000 }),
  proposedWording: textField({ what: 'The wording proposed', max: 4000 }),
};

export const askingForm = (today: Day) =>
  z.object({
    name: nameField({ what: 'Name', max: 200, missing: 'Enter the name of whoever is asked' }),
    post: nameField({ what: 'Post', max: 200 }),
    email: emailField('Enter the e-mail address'),
    answerDueOn: dayField({
      what: 'Day an answer is asked for',
      missing: 'Enter the day an answer is asked for',
      fromToday: today,
    }),
    message: textField({ what: 'What is written with it', max: 2000 }),
  });

export const conversationForm = (today: Day) =>
  z.object({
    way: oneOf(['meeting', 'phone', 'letter'], 'Select how it was said'),
    on: dayField({ what: 'Day it was said', missing: 'Enter the day it was said', byToday: today }),
    answer: oneOf(discussionAnswers, 'Select what they said'),
    ...said,
    ...who,
  });

export const answerForm = z.object({
  answer: oneOf(['agrees', 'asks-for-change', 'disagrees'], 'Select what you say of it'),
  ...said,
  ...who,
});

/** A change that is asked for says which; who does not agree says why. */
export const saidErrors = ({ answer, answerText, proposedWording }: Said): FieldError[] => [
  ...(answer === 'asks-for-change' && proposedWording === '' && answerText === ''
    ? [{ field: 'proposedWording', message: 'Enter the wording that is proposed, or say what is to be changed' }]
    : []),
  ...(answer === 'disagrees' && answerText === '' ? [{ field: 'answerText', message: 'Enter why not' }] : []),
];

export const settlingForm = z.object({
  settled: textField({ what: 'What was made of it', max: 2000, missing: 'Enter what was made of it' }),
});
