import { labelOf } from '../../../kernel/code-lists.js';
import type { Answer } from './answers.js';
import type { Field } from './fields.js';

/** An answer as people read it. */
export function answerWords({ answer: asked }: Pick<Field, 'answer'>, answer: Answer): string {
  const codes = typeof answer === 'string' ? [answer] : answer;
  return asked.kind === 'one' || asked.kind === 'many'
    ? codes.map((code) => labelOf(asked.choices, code)).join('; ')
    : codes.join('; ');
}
