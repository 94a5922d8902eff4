import { z } from 'zod';
import { asText, field, nameField, refuse, textField, tick } from '../../web/fields.js';

/** The most that a section may hold, in characters: some five pages. */
const SECTION_MAX = 20_000;

export const wordsForm = z.object({ words: textField({ what: 'This section', max: SECTION_MAX }) });

const MOST_POUNDS = 10_000_000;

export const costForm = z.object({
  what: nameField({ what: 'What it was for', max: 120, missing: 'Enter what the money was for' }),
  amount: field((given) => {
    const text = asText(given).replace(/[\s,£]/g, '');
    if (text === '') return refuse('Enter the amount in pounds');
    if (!/^\d{1,9}(\.\d{1,2})?$/.test(text)) return refuse('Amount must be in pounds and pence, like 1250 or 1250.50');
    const pence = Math.round(Number(text) * 100);
    if (pence === 0) return refuse('Amount must be more than £0');
    return pence > MOST_POUNDS * 100 ? refuse('Amount must be £10,000,000 or less') : pence;
  }),
});

export const issueForm = z.object({
  seen: textField({ what: 'The draft', max: 64 }),
  looked: tick(),
});

export const correctionForm = z.object({
  reason: textField({ what: 'The reason', max: 500, missing: 'Enter why this issue has to be replaced' }),
});
