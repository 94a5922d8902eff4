import { eq } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { learningPlaces } from '../tables.js';
import type { OwnPlace } from './own-place.js';

/** Keeps what somebody will do, so that they can be asked what came of it. Said again, it takes the place of what was said before. */
export const keepPledge = async (work: Work, { place }: OwnPlace, pledge: string): Promise<void> => {
  await asSystem(work, () => work.tx.update(learningPlaces).set({ pledge }).where(eq(learningPlaces.id, place.id)));
  const { partnershipId, eventId } = place;
  work.record({ action: 'learning-event.pledged', partnershipId, objectKind: 'learning-event', objectId: eventId });
};
