import { z } from 'zod';
import { textField } from '../../../web/fields.js';
import { type HomeOfficeContent, homeOfficeFields } from './content.js';

/** Every question of the form; any of them may stay empty. */
export const homeOfficeForm = z.object(
  Object.fromEntries(
    homeOfficeFields.map(({ name, label, long }) => [name, textField({ what: label, max: long ? 10_000 : 500 })]),
  ),
);

/** The answers by name. */
export const contentFrom = (value: z.output<typeof homeOfficeForm>): HomeOfficeContent => value as HomeOfficeContent;
