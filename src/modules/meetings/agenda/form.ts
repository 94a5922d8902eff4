import { z } from 'zod';
import { oneOf, textField } from '../../../web/fields.js';

export const itemForm = z.object({
  title: textField({ what: 'Item', max: 200, missing: 'Enter what the item is called' }),
  note: textField({ what: 'What the panel should know beforehand', max: 2000 }),
});

export const placeForm = z.object({ to: oneOf(['up', 'down'], 'Select where the item goes') });
