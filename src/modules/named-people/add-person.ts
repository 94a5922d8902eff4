import { authorise } from '../../platform/errors.js';
import { personIn, type Work } from '../../platform/work.js';
import { type OpenReview, type PseudonymBlocker, pseudonymBlockers } from '../reviews/index.js';
import type { KeptIdentity, PersonAnswers } from './form.js';
import { holdNames, keepNamed } from './policy.js';
import { peopleNamed } from './queries.js';
import { freeNames } from './rules.js';
import { namedIdentities, namedPeople } from './tables.js';
import { takenNames } from './taken.js';

/** Somebody for the list; who they are only from a holder of the key. */
export interface NewPerson extends PersonAnswers {
  readonly identity?: KeptIdentity;
}

/** Puts somebody on the list; or answers why the pseudonym cannot be used. Who does not hold the key takes the next that is free. */
export async function addNamedPerson(
  work: Work,
  review: OpenReview,
  { identity, ...person }: NewPerson,
): Promise<{ readonly id: string } | { readonly blockers: readonly PseudonymBlocker[] }> {
  authorise(keepNamed.may(review.roles));
  const chooses = holdNames.may(review.roles);
  const taken = await takenNames(work, review.id);
  const realNames = [...taken.realNames, ...(identity === undefined ? [] : [identity.fullName, ...identity.aliases])];
  const [free = ''] = freeNames(person.kind, 1, { ...taken, realNames });
  const pseudonym = chooses && person.pseudonym !== '' ? person.pseudonym : free;
  const blockers = pseudonymBlockers(pseudonym, { ...taken, realNames });
  if (blockers.length > 0) return { blockers };
  const there = await peopleNamed(work, review.id);
  const [id, by] = [work.newId(), personIn(work)];
  const of = { reviewId: review.id, partnershipId: review.partnershipId };
  await work.tx.insert(namedPeople).values({
    ...person,
    ...of,
    id,
    pseudonym,
    position: Math.max(0, ...there.map(({ position }) => position)) + 1,
    addedBy: by,
    addedAt: work.now,
    changedAt: work.now,
  });
  if (chooses && identity !== undefined)
    await work.tx
      .insert(namedIdentities)
      .values({ ...identity, ...of, personId: id, changedBy: by, changedAt: work.now });
  work.record({ action: 'named-person.added', reviewId: review.id, objectKind: 'named-person', objectId: id });
  return { id };
}
