import { and, eq, isNull, sql } from '../../platform/database/sql.js';
import { authorise, Conflict } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import type { OpenReview } from '../reviews/index.js';
import { keepNamed } from './policy.js';
import type { NamedPerson } from './queries.js';
import { namedPeople } from './tables.js';

/** Takes somebody off the list, with a reason. The review's own people stay as long as they are its people. */
export async function removeNamedPerson(
  work: Work,
  { review, person }: { readonly review: OpenReview; readonly person: NamedPerson },
  { reason, version }: { readonly reason: string; readonly version: number | undefined },
): Promise<void> {
  authorise(keepNamed.may(review.roles) && person.subjectId === null);
  const updated = await work.tx
    .update(namedPeople)
    .set({ removedAt: work.now, removedReason: reason, version: sql`${namedPeople.version} + 1` })
    .where(and(eq(namedPeople.id, person.id), eq(namedPeople.version, version ?? -1), isNull(namedPeople.removedAt)))
    .returning({ id: namedPeople.id });
  if (updated.length === 0) throw new Conflict('Somebody else changed this person first.', { reason });
  work.record({ action: 'named-person.removed', reviewId: review.id, objectKind: 'named-person', objectId: person.id });
}
