import { and, eq, isNotNull, sql } from '../../platform/database/sql.js';
import { authorise } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import type { OpenReview } from '../reviews/index.js';
import { keepNamed } from './policy.js';
import { type NamedPerson, peopleNamed } from './queries.js';
import { namedPeople } from './tables.js';

/** Puts somebody back on the list; refused while somebody else has their pseudonym. Done already, it does nothing. */
export async function putBackNamedPerson(
  work: Work,
  { review, person }: { readonly review: OpenReview; readonly person: NamedPerson },
): Promise<readonly 'in-use'[]> {
  authorise(keepNamed.may(review.roles));
  const others = await peopleNamed(work, review.id);
  if (others.some(({ pseudonym }) => pseudonym.toLowerCase() === person.pseudonym.toLowerCase())) return ['in-use'];
  const back = await work.tx
    .update(namedPeople)
    .set({ removedAt: null, removedReason: null, changedAt: work.now, version: sql`${namedPeople.version} + 1` })
    .where(and(eq(namedPeople.id, person.id), isNotNull(namedPeople.removedAt)))
    .returning({ id: namedPeople.id });
  if (back.length === 0) return [];
  work.record({
    action: 'named-person.put-back',
    reviewId: review.id,
    objectKind: 'named-person',
    objectId: person.id,
  });
  return [];
}
