import { z } from 'zod';
import { nameField, oneOf, textField, tick } from '../../../web/fields.js';
import { type FormBody, type FormReading, readForm, rejected } from '../../../web/forms.js';
import { codesOf, nilReasons } from '../code-lists.js';
import { recordsFields } from './answer-form.js';

const respondent = {
  respondentName: nameField({ what: 'Your name', max: 150, missing: 'Enter your name' }),
  respondentPost: nameField({ what: 'Your post', max: 150, missing: 'Enter your post' }),
  declared: tick('Confirm that you answer for your agency'),
};

const changed = (isCorrection: boolean) =>
  textField({
    what: 'What has changed',
    max: 1000,
    ...(isCorrection ? { missing: 'Enter what has changed since your last answer' } : {}),
  });

/** The form at the end of an answer. A correction says what is different. */
export const checkForm = (isCorrection: boolean) => z.object({ ...respondent, whatChanged: changed(isCorrection) });

const nilForm = (isCorrection: boolean) =>
  z.object({
    nilReason: oneOf(codesOf(nilReasons), 'Select why you have nothing to tell'),
    nilDetails: textField({ what: 'Details', max: 2000 }),
    searched: textField({ what: 'What you searched', max: 1000 }),
    ...recordsFields,
    ...respondent,
    whatChanged: changed(isCorrection),
  });

/** A nil return, read. */
export type NilAnswer = z.output<ReturnType<typeof nilForm>>;

/** Reads a nil return: a search is described where there was one, any other reason is explained. */
export function readNil(isCorrection: boolean, body: FormBody): FormReading<NilAnswer> {
  const answer = readForm(nilForm(isCorrection), body);
  if (!answer.ok) return answer;
  const { nilReason, nilDetails, searched } = answer.value;
  if (nilReason === 'not-known' && searched === '')
    return { ok: false, form: rejected(body, [{ field: 'searched', message: 'Enter which records you searched' }]) };
  if (nilReason !== 'not-known' && nilDetails === '')
    return { ok: false, form: rejected(body, [{ field: 'nilDetails', message: 'Explain the reason' }]) };
  return answer;
}
