import { z } from 'zod';
import { oneOf, textField } from '../../../web/fields.js';
import { itemOutcomes } from '../kinds.js';

const note = textField({ what: 'The number or the paper', max: 300 });

export const ownItemForm = z.object({
  title: textField({ what: 'The item', max: 200, missing: 'Enter what the item is' }),
  note,
});

export const learningForm = z.object({ learningNote: note });

export const itemMinuteForm = z.object({
  outcome: oneOf(itemOutcomes, 'Select what came of it'),
  minute: textField({ what: 'What the board said', max: 4000 }),
  minuteReference: textField({ what: 'The reference of the minute', max: 200 }),
});

export const offForm = z.object({
  reason: textField({ what: 'Reason', max: 500, missing: 'Enter why it is taken off' }),
});
