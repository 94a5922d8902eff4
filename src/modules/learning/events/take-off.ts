import { authorise } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { holds } from '../../accounts/index.js';
import { endPlace } from './end-place.js';
import { holdEvent } from './hold-event.js';
import type { LearningEvent } from './queries.js';
import { phaseOf } from './rules.js';

/**
 * Takes somebody off the list of an event that is still to come: anybody may sign up with any name, and places that nobody means to take must not
 * keep others out. Who waits gets the place. `closed` when it is over, off, or the place was given up meanwhile.
 */
export async function takeOff(
  work: Work,
  { id, partnershipId }: LearningEvent,
  placeId: string,
): Promise<'taken-off' | 'closed'> {
  authorise(holds(work.actor, partnershipId, ['co-ordinator']));
  const event = await holdEvent(work, id);
  if (phaseOf(event, work.now) !== 'coming' || !(await endPlace(work, event, placeId))) return 'closed';
  work.record({ action: 'learning-event.taken-off', partnershipId, objectKind: 'learning-event', objectId: id });
  return 'taken-off';
}
