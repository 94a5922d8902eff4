import { found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Chronology } from '../opened.js';
import { sendingsBack } from '../tables.js';
import { stepsOpen } from './rules.js';
import { takeStep } from './steps.js';

/** Gives it back to the agency with what is asked of it. What was accepted is so no longer. */
export async function sendBackChronology(
  work: Work,
  chronology: Chronology,
  { comment }: { comment: string },
): Promise<void> {
  found(stepsOpen(chronology).sendBack || undefined);
  await takeStep(work, chronology, {
    action: 'chronology.sent-back',
    set: {
      sentBackBy: personIn(work),
      sentBackAt: work.now,
      acceptedBy: null,
      acceptedAt: null,
    },
  });
  await work.tx.insert(sendingsBack).values({
    id: work.newId(),
    reviewId: chronology.reviewId,
    partnershipId: chronology.partnershipId,
    chronologyId: chronology.id,
    comment,
    sentBy: personIn(work),
    sentAt: work.now,
  });
}
