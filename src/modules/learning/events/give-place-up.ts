import { asSystem, type Work } from '../../../platform/work.js';
import { endPlace } from './end-place.js';
import { holdEvent } from './hold-event.js';
import type { OwnPlace } from './own-place.js';
import { phaseOf } from './rules.js';

/** Gives a place up, or leaves the waiting list. */
export const givePlaceUp = (work: Work, { place }: OwnPlace): Promise<void> =>
  asSystem(work, async () => {
    const event = await holdEvent(work, place.eventId);
    if (phaseOf(event, work.now) !== 'coming' || !(await endPlace(work, event, place.id))) return;
    const { partnershipId, id } = event;
    work.record({ action: 'learning-event.place-given-up', partnershipId, objectKind: 'learning-event', objectId: id });
  });
