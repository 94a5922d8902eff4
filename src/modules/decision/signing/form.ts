import { z } from 'zod';
import { asText, field, oneOf, textField } from '../../../web/fields.js';
import { stances } from '../outcomes.js';

/** What a signatory says. Not to agree, and to stand aside, need words. */
export const signatureForm = z.object({
  stance: oneOf(stances, 'Select whether you agree'),
  declared: field((given) => asText(given) !== ''),
  dissentWords: textField({ what: 'Why you do not agree', max: 4000 }),
  conflictWords: textField({ what: 'What the conflict is', max: 2000 }),
  agreeWords: textField({ what: 'What you want to add', max: 2000 }),
});

type Answers = z.output<typeof signatureForm>;

/** What is missing for the answer that was chosen. */
export function signatureErrors({ stance, declared, dissentWords, conflictWords }: Answers) {
  if (stance === 'agrees' && !declared)
    return [
      { field: 'declared', message: 'Tick the box to declare that you have read it and have no conflict of interest' },
    ];
  if (stance === 'dissents' && dissentWords === '')
    return [{ field: 'dissentWords', message: 'Enter why you do not agree' }];
  if (stance === 'stands-aside' && conflictWords === '')
    return [{ field: 'conflictWords', message: 'Enter what the conflict is, without naming anybody' }];
  return [];
}

/** The words that go with the answer that was chosen. */
export const wordsOf = ({ stance, agreeWords, dissentWords, conflictWords }: Answers): string =>
  ({ agrees: agreeWords, dissents: dissentWords, 'stands-aside': conflictWords })[stance];
