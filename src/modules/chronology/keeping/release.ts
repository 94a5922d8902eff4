import { found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Chronology } from '../opened.js';
import { stepsOpen } from './rules.js';
import { takeStep } from './steps.js';

/** Opens it to the panel: to everyone on it who accepted the confidentiality undertaking. */
export async function releaseChronology(work: Work, chronology: Chronology): Promise<void> {
  found(stepsOpen(chronology).release || undefined);
  await takeStep(work, chronology, {
    action: 'chronology.released',
    set: { releasedBy: personIn(work), releasedAt: work.now },
  });
}
