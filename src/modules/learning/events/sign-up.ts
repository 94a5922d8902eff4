import { found } from '../../../platform/errors.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { agenciesOf } from '../../accounts/index.js';
import { learningPlaces } from '../tables.js';
import type { SigningUp } from './form.js';
import { holdEvent } from './hold-event.js';
import { placeLetter, tellPlace, waitingLetter } from './letters.js';
import { type LearningEvent, type Place, placesOf } from './queries.js';
import { freePlaces, phaseOf, stateForNext } from './rules.js';

/**
 * Signs somebody up without an account: a place while there are any, else the waiting list. They are told by a message. Whoever signs up
 * twice with one address has one place, and gets the message again, once a day at the most: the page answers the same, so that it tells
 * nobody who has signed up. `closed` when the event is over, or off.
 */
export const signUp = (work: Work, eventId: string, filled: SigningUp): Promise<'done' | 'closed'> =>
  asSystem(work, async () => {
    const event = await holdEvent(work, eventId);
    if (phaseOf(event, work.now) !== 'coming') return 'closed';
    const all = await placesOf(work, eventId);
    const again = all.find(({ email, state }) => email === filled.email && state !== 'given-up');
    const place = again ?? (await addPlace(work, event, { all, filled }));
    const why = again === undefined ? 'signed-up' : (`again-${work.today}` as const);
    const letter = place.state === 'place' ? placeLetter(event, place, why) : waitingLetter(event, place, why);
    await tellPlace(work, { event, place }, letter);
    return 'done';
  });

async function addPlace(
  work: Work,
  event: LearningEvent,
  { all, filled }: { readonly all: readonly Place[]; readonly filled: SigningUp },
): Promise<Place> {
  const { id: eventId, partnershipId, capacity } = event;
  const of = (wanted: Place['state']): number => all.filter(({ state }) => state === wanted).length;
  const [place] = await work.tx
    .insert(learningPlaces)
    .values({
      ...{ id: work.newId(), eventId, partnershipId, name: filled.name, email: filled.email, needs: filled.needs },
      ...(await bodyOf(work, partnershipId, filled)),
      ...{ state: stateForNext(freePlaces(capacity, of('place')), of('waiting')), signedUpAt: work.now },
    })
    .returning();
  work.record({ action: 'learning-event.signed-up', partnershipId, objectKind: 'learning-event', objectId: eventId });
  return found(place);
}

/** Whose somebody is: an agency of the partnership, or another by its name. */
export async function bodyOf(
  work: Work,
  partnershipId: string,
  { agency, otherAgency }: Pick<SigningUp, 'agency' | 'otherAgency'>,
): Promise<{ agencyId: string | null; bodyName: string }> {
  const known = (await agenciesOf(work, partnershipId)).find(({ id }) => id === agency);
  return { agencyId: known?.id ?? null, bodyName: known?.name ?? otherAgency };
}
