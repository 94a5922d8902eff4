import { eq } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { learningPlaceLinks, learningPlaces } from '../tables.js';
import { fillPlaces } from './fill-places.js';
import { holdEvent } from './hold-event.js';
import type { OwnPlace } from './own-place.js';
import { phaseOf } from './rules.js';

/** Gives a place up, or leaves the waiting list: name and address are erased at once, and whoever has waited longest gets the place. */
export const givePlaceUp = (work: Work, { place }: OwnPlace): Promise<void> =>
  asSystem(work, async () => {
    const event = await holdEvent(work, place.eventId);
    if (phaseOf(event, work.now) !== 'coming') return;
    await work.tx
      .update(learningPlaces)
      .set({ state: 'given-up', name: '', email: '', needs: '', erasedAt: work.now })
      .where(eq(learningPlaces.id, place.id));
    await work.tx.delete(learningPlaceLinks).where(eq(learningPlaceLinks.placeId, place.id));
    await fillPlaces(work, event);
    const { partnershipId, id } = event;
    work.record({ action: 'learning-event.place-given-up', partnershipId, objectKind: 'learning-event', objectId: id });
  });
