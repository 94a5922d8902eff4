import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField } from '../../../web/day-field.js';
import { oneOf, textField } from '../../../web/fields.js';

/** What is asked of a board's decision on what the public reads. */
export const decisionForm = (boards: readonly string[], today: Day) =>
  z.object({
    board: oneOf(boards, 'Select which board decided'),
    decidedOn: dayField({ what: 'Day of the decision', byToday: today }),
    minute: textField({ what: 'The minute', max: 2000, missing: 'Enter what the minute says, or its number' }),
    decision: oneOf(['nothing', 'claims', 'claims-and-silence'], 'Select what the board decided'),
  });

export const decisionInWords = {
  claims: 'What changed is public, without saying who has not answered',
  'claims-and-silence': 'What changed is public, and who has not answered is named',
  nothing: 'What changed is not public',
} as const;

export type DecisionCode = keyof typeof decisionInWords;

export const decisionCode = (of: { readonly claimsPublic: boolean; readonly silenceNamed: boolean }): DecisionCode =>
  of.claimsPublic ? (of.silenceNamed ? 'claims-and-silence' : 'claims') : 'nothing';
