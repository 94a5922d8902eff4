import { z } from 'zod';
import { oneOf, textField } from '../../../web/fields.js';

export const commentForm = z.object({
  quote: textField({ what: 'The passage', max: 4000 }),
  comment: textField({ what: 'Your comment', max: 4000, missing: 'Enter your comment' }),
});

export const answerForm = z.object({
  settled: oneOf(['changed', 'not-changed'], 'Select whether the report is changed'),
  answer: textField({ what: 'The answer', max: 4000 }),
});
