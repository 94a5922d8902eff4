import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { holds } from '../../accounts/index.js';
import { learningEvents } from '../tables.js';
import { evaluationLetter, tellPlace } from './letters.js';
import { type LearningEvent, placesOf } from './queries.js';

/** Says that an event took place and that the list of who came is complete: they are asked what they thought of it. Throws `Conflict` when it was said already. */
export async function sayHeld(work: Work, { id, partnershipId }: LearningEvent): Promise<void> {
  authorise(holds(work.actor, partnershipId, ['co-ordinator']));
  const [event] = await work.tx
    .update(learningEvents)
    .set({ heldBy: personIn(work), heldAt: work.now, version: sql`${learningEvents.version} + 1` })
    .where(and(eq(learningEvents.id, id), isNull(learningEvents.heldAt), isNull(learningEvents.cancelledAt)))
    .returning();
  if (event === undefined) throw new Conflict('That it was held, or that it is off, was recorded meanwhile.');
  for (const place of await placesOf(work, id))
    if (place.attended) await tellPlace(work, { event, place }, evaluationLetter(event, place));
  work.record({ action: 'learning-event.held', partnershipId, objectKind: 'learning-event', objectId: id });
}
