import { and, eq, inArray, ne } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { holds } from '../../accounts/index.js';
import { learningPlaces } from '../tables.js';
import { holdEvent } from './hold-event.js';
import type { LearningEvent } from './queries.js';

/** Keeps who came, of those who signed up: these and nobody else. */
export async function recordAttendance(work: Work, event: LearningEvent, came: readonly string[]): Promise<void> {
  const { id, partnershipId } = event;
  authorise(holds(work.actor, partnershipId, ['co-ordinator']));
  await holdEvent(work, id);
  const signedUp = and(eq(learningPlaces.eventId, id), ne(learningPlaces.state, 'walked-in'));
  await work.tx.update(learningPlaces).set({ attended: false }).where(signedUp);
  if (came.length > 0)
    await work.tx
      .update(learningPlaces)
      .set({ attended: true })
      .where(and(signedUp, inArray(learningPlaces.id, [...came])));
  work.record({ action: 'learning-event.attendance', partnershipId, objectKind: 'learning-event', objectId: id });
}
