import { authorise } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { holds } from '../../accounts/index.js';
import { learningPlaces } from '../tables.js';
import type { WalkingIn } from './form.js';
import { holdEvent } from './hold-event.js';
import { evaluationLetter, tellPlace } from './letters.js';
import { type LearningEvent, placesOf } from './queries.js';
import { bodyOf } from './sign-up.js';

/** Puts somebody on the list who came without signing up. Whoever is on it already by that address is not put there twice. */
export async function addWalkIn(work: Work, asked: LearningEvent, filled: WalkingIn): Promise<'added' | 'there'> {
  const { id: eventId, partnershipId } = asked;
  authorise(holds(work.actor, partnershipId, ['co-ordinator']));
  const event = await holdEvent(work, eventId);
  const all = await placesOf(work, eventId);
  const there = all.some(({ email, state }) => email !== '' && email === filled.email && state !== 'given-up');
  if (there) return 'there';
  const [place] = await work.tx
    .insert(learningPlaces)
    .values({
      ...{ id: work.newId(), eventId, partnershipId, name: filled.name, email: filled.email },
      ...(await bodyOf(work, partnershipId, filled)),
      ...{ state: 'walked-in' as const, signedUpAt: work.now, attended: true },
    })
    .returning();
  if (place !== undefined && event.heldAt !== null)
    await tellPlace(work, { event, place }, evaluationLetter(event, place));
  work.record({ action: 'learning-event.attendance', partnershipId, objectKind: 'learning-event', objectId: eventId });
  return 'added';
}
