import { z } from 'zod';
import { type Day, inWords } from '../../../kernel/day.js';
import { dayField } from '../../../web/day-field.js';
import { anyOf, oneOf, textField } from '../../../web/fields.js';
import { type FieldError, type FormBody, type FormReading, readForm } from '../../../web/forms.js';
import { givingWays } from '../kinds.js';
import type { Board } from '../queries.js';
import type { Giving, GivingRefused } from './give-to-boards.js';

/** Reads `GivingFields`. */
export const readGiving = (body: FormBody, boards: readonly Board[], today: Day): FormReading<Giving> =>
  readForm(
    z.object({
      boards: anyOf(
        boards.map(({ id }) => id),
        'Select at least one board',
      ),
      on: dayField({ what: 'Day it was given', byToday: today }),
      how: oneOf(givingWays, 'Select how it was given'),
      note: textField({ what: 'The note', max: 1000 }),
    }),
    body,
  );

/** Why the log refused it, beside the field of `GivingFields` that mends it. */
export function givingError(refused: GivingRefused): FieldError {
  switch (refused.kind) {
    case 'no-board':
      return { field: 'boards', message: 'Select at least one board' };
    case 'still-to-come':
      return { field: 'on', message: 'Day it was given must be today or in the past' };
    case 'ended':
      return {
        field: 'boards',
        message: `${refused.board} ended on ${inWords(refused.endedOn)}: take the tick away, or enter an earlier day`,
      };
    case 'given-that-day':
      return {
        field: 'boards',
        message: `It is on record that ${refused.board} was given this on that day: take the tick away`,
      };
  }
}
