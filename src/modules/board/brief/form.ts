import { z } from 'zod';
import { textField } from '../../../web/fields.js';

export const briefForm = z.object({
  overview: textField({ what: 'The overview', max: 20_000 }),
  asks: textField({ what: 'What the board is asked', max: 4000 }),
});

/** What is written of a brief report. */
export type BriefDraft = z.output<typeof briefForm>;

export const issueForm = z.object({ looked: textField({ what: 'Looked through', max: 100 }) });
