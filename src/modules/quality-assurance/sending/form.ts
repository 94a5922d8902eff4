import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField } from '../../../web/day-field.js';
import { nameField, oneOf, textField } from '../../../web/fields.js';
import type { FieldError } from '../../../web/index.js';
import type { Letter, Submission } from '../queries.js';

export const sendingForm = (versions: readonly string[], today: Day) =>
  z.object({
    reportVersionId: oneOf(versions, 'Select which version of the report was sent'),
    sentOn: dayField({ what: 'Day it was sent', byToday: today }),
    sentTo: nameField({ what: 'Where it was sent', max: 200, missing: 'Enter where it was sent' }),
    receipt: textField({ what: 'Receipt', max: 2000 }),
  });

/** A set that was sent. */
export type SendingDraft = z.output<ReturnType<typeof sendingForm>>;

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
