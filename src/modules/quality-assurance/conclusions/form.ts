import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField } from '../../../web/day-field.js';
import { oneOf, textField } from '../../../web/fields.js';
import { type Receiver, sendingWays } from '../kinds.js';

export const conclusionsForm = (choices: { versions: readonly string[]; receivers: readonly Receiver[] }, today: Day) =>
  z.object({
    sentTo: oneOf(choices.receivers, 'Select to whom it was sent'),
    reportVersionId: oneOf(choices.versions, 'Select which version of the report was sent'),
    sentOn: dayField({ what: 'Day it was sent', byToday: today }),
    way: oneOf(sendingWays, 'Select how it was sent'),
    receipt: textField({ what: 'Receipt', max: 2000 }),
  });

/** Conclusions that were sent. */
export type ConclusionsDraft = z.output<ReturnType<typeof conclusionsForm>>;

export const withdrawalForm = z.object({
  reason: textField({ what: 'Reason', max: 2000, missing: 'Enter why this is taken back' }),
});

/** Who is owed the conclusions, by regime: sections 9(3B) and 8A(4) of the 2004 Act. */
export const receiversFor = (regime: string): readonly Receiver[] =>
  regime === 'section-8a' ? ['commissioner', 'secretary-of-state'] : ['commissioner'];
