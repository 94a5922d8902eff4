import { z } from 'zod';
import { type Day, inWords } from '../../../kernel/day.js';
import { dayField } from '../../../web/day-field.js';
import { emailField, nameField, oneOf, textField, tick, wholeNumberField } from '../../../web/fields.js';
import type { FieldError } from '../../../web/forms.js';
import { boardKinds } from '../kinds.js';
import type { BoardRefused } from './save-board.js';

export const boardForm = z.object({
  name: nameField({ what: 'The name', max: 160, missing: 'Enter what the board is called' }),
  kind: oneOf(boardKinds, 'Select what the board is'),
  contactName: nameField({ what: 'The contact', max: 160 }),
  contactEmail: emailField(),
  getsOverview: tick(),
  papersDays: wholeNumberField({ what: 'The number of working days', min: 0, max: 60 }),
  note: textField({ what: 'The note', max: 1000 }),
});

/** A board as it is typed. */
export type BoardDraft = z.output<typeof boardForm>;

export const endForm = (today: Day) =>
  z.object({
    endedOn: dayField({ what: 'Day it ended', byToday: today }),
    reason: textField({ what: 'What became of it', max: 1000, missing: 'Enter what became of it' }),
  });

export const boardErrors: Readonly<Record<BoardRefused, FieldError>> = {
  'name-taken': { field: 'name', message: 'There is a board of this name already: enter another' },
  'one-csp-board': {
    field: 'kind',
    message: 'There is a board of the partnership already. Select another kind, or end that one first',
  },
};

/** Why a board did not end on the day that was entered: the log has it as given something after that. */
export const givenLater = (on: Day): FieldError => ({
  field: 'endedOn',
  message: `It was given something on ${inWords(on)}: enter that day or a later one, or take back first what it was not given`,
});
