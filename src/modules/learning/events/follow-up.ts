import { eq } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import type { Did } from '../kinds.js';
import { learningPlaces } from '../tables.js';
import type { OwnPlace } from './own-place.js';

/** Keeps whether somebody did what they had set out to do. The last word counts. */
export async function answerFollowUp(
  work: Work,
  { place }: OwnPlace,
  answer: { readonly did: Did; readonly didWords: string },
): Promise<void> {
  await asSystem(work, () =>
    work.tx
      .update(learningPlaces)
      .set({ ...answer, didOn: work.today })
      .where(eq(learningPlaces.id, place.id)),
  );
  const { partnershipId, eventId } = place;
  work.record({ action: 'learning-event.followed-up', partnershipId, objectKind: 'learning-event', objectId: eventId });
}
