import { and, eq, isNull } from '../../../platform/database/sql.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Chronology } from '../opened.js';
import { sendingsBack } from '../tables.js';
import { contentOf } from './queries.js';
import { type HandInBlocker, handInBlockers } from './rules.js';
import { takeStep } from './steps.js';

/** The agency hands its chronology in, with what it changed where it had been sent back; or every reason why not. */
export async function handInChronology(
  work: Work,
  chronology: Chronology,
  { answer }: { answer: string },
): Promise<HandInBlocker[]> {
  const blockers = handInBlockers({ ...(await contentOf(work, chronology)), answer });
  if (blockers.length > 0) return blockers;
  await takeStep(work, chronology, {
    action: chronology.sentBackAt === null ? 'chronology.handed-in' : 'chronology.handed-in-again',
    set: { handedInBy: personIn(work), handedInAt: work.now },
  });
  await work.tx
    .update(sendingsBack)
    .set({ answer, answeredBy: personIn(work), answeredAt: work.now })
    .where(and(eq(sendingsBack.chronologyId, chronology.id), isNull(sendingsBack.answeredAt)));
  return [];
}
