import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField, optionalDayField } from '../../../web/day-field.js';
import { oneOf, oneOfOrNone, textField, tick } from '../../../web/fields.js';
import { publicationScopes } from '../kinds.js';
import type { PublicationStepName } from '../life.js';

/** Steps that a person takes; publishing and correcting are the program’s, at the hour that was set. */
export type PersonStep = Exclude<PublicationStepName, 'publish' | 'correct'>;

/** What a step asks beside the reason. */
export const asks: Readonly<
  Record<PersonStep, readonly ('scope' | 'look-again' | 'partial' | 'public-note' | 'address')[]>
> = {
  decide: ['scope'],
  hold: ['look-again'],
  'ask-to-withhold': ['partial'],
  withhold: ['look-again', 'public-note'],
  'refuse-withholding': [],
  'go-back': [],
  keep: ['look-again'],
  'take-down': ['public-note', 'address'],
  'put-back': ['scope'],
};

/** The form of one step. Reasons are asked where the table of states asks for them. */
export const stepForm = (step: PersonStep, needsReason: boolean, today: Day) => {
  const asked = asks[step];
  const lookAgain = { what: 'Day on which it is looked at again', fromToday: today };
  return z.object({
    scope: asked.includes('scope')
      ? oneOf(publicationScopes, 'Select how much is published')
      : oneOfOrNone(publicationScopes),
    reason: textField({ what: 'Reason', max: 4000, ...(needsReason ? { missing: 'Enter the reason' } : {}) }),
    lookAgainOn: asked.includes('look-again') ? dayField(lookAgain) : optionalDayField(lookAgain),
    partial: textField({ what: 'What could be public all the same', max: 2000 }),
    publicNote: textField({
      ...{ what: 'What the public page says', max: 1000 },
      ...(asked.includes('public-note') ? { missing: 'Enter what the public page says' } : {}),
    }),
    leavesAddress: tick(),
  });
};

/** The answers of a step. */
export type StepAnswer = z.output<ReturnType<typeof stepForm>>;
