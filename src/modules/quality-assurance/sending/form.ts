import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField } from '../../../web/day-field.js';
import { nameField, oneOf, oneOfOrNone, textField } from '../../../web/fields.js';
import { type FormBody, type FormReading, readForm, rejected } from '../../../web/forms.js';
import type { FieldError } from '../../../web/index.js';
import type { Letter, Submission } from '../queries.js';

/** Chosen for a set that was put together elsewhere. */
export const ELSEWHERE = 'elsewhere';

/** What may have been sent. */
export interface SendingChoices {
  /** Sets that were made here, with the version in each. */
  readonly sets: readonly { readonly id: string; readonly reportVersionId: string }[];
  readonly versions: readonly string[];
}

const sendingForm = ({ sets, versions }: SendingChoices, today: Day) =>
  z.object({
    setId:
      sets.length === 0
        ? oneOfOrNone([ELSEWHERE])
        : oneOf([...sets.map(({ id }) => id), ELSEWHERE], 'Select which set was sent'),
    reportVersionId: oneOfOrNone(versions),
    sentOn: dayField({ what: 'Day it was sent', byToday: today }),
    sentTo: nameField({ what: 'Where it was sent', max: 200, missing: 'Enter where it was sent' }),
    receipt: textField({ what: 'Receipt', max: 2000 }),
  });

/** A set that was sent. */
export interface SendingDraft extends Omit<z.output<ReturnType<typeof sendingForm>>, 'setId' | 'reportVersionId'> {
  /** Absent for one that was put together elsewhere. */
  readonly setId: string | undefined;
  readonly reportVersionId: string;
}

/** Reads what was sent: a set that was made here says its version itself, any other is asked for it. */
export function readSending(body: FormBody, choices: SendingChoices, today: Day): FormReading<SendingDraft> {
  const read = readForm(sendingForm(choices, today), body);
  const madeHere = choices.sets.find(({ id }) => id === body.setId);
  const known = typeof body.reportVersionId === 'string' && choices.versions.includes(body.reportVersionId);
  const asksVersion = madeHere === undefined && (choices.sets.length === 0 || body.setId === ELSEWHERE);
  const missing: FieldError[] =
    asksVersion && !known ? [{ field: 'reportVersionId', message: 'Select which version of the report was sent' }] : [];
  if (!read.ok || missing.length > 0)
    return { ok: false, form: rejected(body, [...missing, ...(read.ok ? [] : read.form.errors)]) };
  const reportVersionId = madeHere?.reportVersionId ?? read.value.reportVersionId ?? '';
  return { ok: true, value: { ...read.value, setId: madeHere?.id, reportVersionId } };
}

/** Why a set cannot be recorded as sent after those before it; newest first. */
export function sendingErrors(
  { sentOn }: Pick<SendingDraft, 'sentOn'>,
  submissions: readonly Pick<Submission, 'id' | 'sentOn'>[],
  letters: readonly Pick<Letter, 'submissionId' | 'receivedOn'>[],
): FieldError[] {
  const [last] = submissions;
  if (last === undefined) return [];
  const letter = letters.find(({ submissionId }) => submissionId === last.id);
  if (letter === undefined)
    return [{ field: 'sentOn', message: 'Record the letter that answers the last set before you send another' }];
  return sentOn < letter.receivedOn
    ? [{ field: 'sentOn', message: 'The day it was sent must be on or after the day the letter came' }]
    : [];
}
