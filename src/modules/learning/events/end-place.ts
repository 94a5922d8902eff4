import { and, eq, inArray } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { learningPlaceLinks, learningPlaces } from '../tables.js';
import { fillPlaces } from './fill-places.js';
import type { LearningEvent } from './queries.js';

/**
 * Ends a place, or a wait, at an event whose row is held: name and address are erased at once, and whoever has waited longest gets the place.
 * Whether there was one.
 */
export const endPlace = (work: Work, event: LearningEvent, placeId: string): Promise<boolean> =>
  asSystem(work, async () => {
    const ended = await work.tx
      .update(learningPlaces)
      .set({ state: 'given-up', name: '', email: '', needs: '', erasedAt: work.now })
      .where(
        and(
          ...[eq(learningPlaces.id, placeId), eq(learningPlaces.eventId, event.id)],
          inArray(learningPlaces.state, ['place', 'waiting']),
        ),
      )
      .returning({ id: learningPlaces.id });
    if (ended.length === 0) return false;
    await work.tx.delete(learningPlaceLinks).where(eq(learningPlaceLinks.placeId, placeId));
    await fillPlaces(work, event);
    return true;
  });
