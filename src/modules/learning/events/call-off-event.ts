import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { holds } from '../../accounts/index.js';
import { learningEvents } from '../tables.js';
import type { EventChanged } from './arrange-event.js';
import { calledOffLetter, tellPlace } from './letters.js';
import { placesOf } from './queries.js';

/** Calls an event off that was not held, and tells everybody who signed up why. Throws `Conflict` when somebody was quicker. */
export async function callOffEvent(
  work: Work,
  { event: { id, partnershipId }, version, typed }: EventChanged,
  reason: string,
): Promise<void> {
  authorise(holds(work.actor, partnershipId, ['co-ordinator']));
  const [event] = await work.tx
    .update(learningEvents)
    .set({
      ...{ cancelledBy: personIn(work), cancelledAt: work.now, cancelledReason: reason },
      ...{ revision: sql`${learningEvents.revision} + 1`, version: sql`${learningEvents.version} + 1` },
      ...{ changedBy: personIn(work), changedAt: work.now },
    })
    .where(
      and(
        ...[eq(learningEvents.id, id), eq(learningEvents.version, version ?? 0)],
        ...[isNull(learningEvents.cancelledAt), isNull(learningEvents.heldAt)],
      ),
    )
    .returning();
  if (event === undefined) throw new Conflict('Somebody else changed this event while you had it open.', typed);
  if (event.endsAt > work.now)
    for (const place of await placesOf(work, id))
      if (place.state !== 'given-up') await tellPlace(work, { event, place }, calledOffLetter(event, place));
  work.record({ action: 'learning-event.called-off', partnershipId, objectKind: 'learning-event', objectId: id });
}
