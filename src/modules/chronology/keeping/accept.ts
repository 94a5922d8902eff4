import { found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Chronology } from '../opened.js';
import { stepsOpen } from './rules.js';
import { takeStep } from './steps.js';

/** Those who run the review take it as it is. */
export async function acceptChronology(work: Work, chronology: Chronology): Promise<void> {
  found(stepsOpen(chronology).accept || undefined);
  await takeStep(work, chronology, {
    action: 'chronology.accepted',
    set: { acceptedBy: personIn(work), acceptedAt: work.now },
  });
}
