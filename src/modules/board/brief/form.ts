import { z } from 'zod';
import { textField, tick } from '../../../web/fields.js';

export const briefForm = z.object({
  overview: textField({ what: 'The overview', max: 20_000 }),
  asks: textField({ what: 'What the board is asked', max: 4000 }),
});

/** What is written of a brief report. */
export type BriefDraft = z.output<typeof briefForm>;

/** The seal of what was read, and the tick for what may be a name. */
export const issueForm = z.object({ seen: textField({ what: 'What was read', max: 64 }), looked: tick() });
