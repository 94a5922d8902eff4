import { eq } from '../../platform/database/sql.js';
import { authorise } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import type { OpenReview } from '../reviews/index.js';
import { keepNamed } from './policy.js';
import { peopleNamed } from './queries.js';
import { moved } from './rules.js';
import { namedPeople } from './tables.js';

/** Moves somebody one place in the list; at either end nothing happens. */
export async function moveNamedPerson(
  work: Work,
  review: OpenReview,
  { id, way }: { readonly id: string; readonly way: 'up' | 'down' },
): Promise<void> {
  authorise(keepNamed.may(review.roles));
  const people = await peopleNamed(work, review.id);
  const order = moved(
    people.map((person) => person.id),
    id,
    way,
  );
  if (order === undefined) return;
  for (const [index, personId] of order.entries()) {
    if (people.find((person) => person.id === personId)?.position === index + 1) continue;
    await work.tx
      .update(namedPeople)
      .set({ position: index + 1 })
      .where(eq(namedPeople.id, personId));
  }
  work.record({ action: 'named-person.moved', reviewId: review.id, objectKind: 'named-person', objectId: id });
}
