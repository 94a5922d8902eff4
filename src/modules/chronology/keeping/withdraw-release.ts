import { found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { Chronology } from '../opened.js';
import { stepsOpen } from './rules.js';
import { takeStep } from './steps.js';

/** Closes it to the panel again; what was read stays on the record. */
export async function withdrawChronology(work: Work, chronology: Chronology): Promise<void> {
  found(stepsOpen(chronology).withdraw || undefined);
  await takeStep(work, chronology, {
    action: 'chronology.release-withdrawn',
    set: { releasedBy: null, releasedAt: null },
  });
}
