import { and, eq, isNull, sql } from '../../platform/database/sql.js';
import { authorise, Conflict } from '../../platform/errors.js';
import type { FormBody } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { type OpenReview, type PseudonymBlocker, pseudonymBlockers } from '../reviews/index.js';
import type { PersonAnswers, ToldAnswers } from './form.js';
import { holdNames, keepNamed } from './policy.js';
import type { NamedPerson } from './queries.js';
import { namedPeople } from './tables.js';
import { takenNames } from './taken.js';

/** What is changed, from which version, and what was typed. */
export interface PersonEdit {
  readonly answers: ToldAnswers & Partial<PersonAnswers>;
  readonly version: number | undefined;
  readonly typed: FormBody;
}

/** Changes what everybody reads of somebody; or answers why the pseudonym cannot be used. Throws `Conflict` when somebody was first. */
export async function changeNamedPerson(
  work: Work,
  { review, person }: { readonly review: OpenReview; readonly person: NamedPerson },
  { answers, version, typed }: PersonEdit,
): Promise<readonly PseudonymBlocker[]> {
  authorise(keepNamed.may(review.roles));
  const { pseudonym: wished, kind, ...told } = answers;
  const isOwn = person.subjectId !== null;
  const pseudonym = isOwn || !holdNames.may(review.roles) || wished === undefined ? person.pseudonym : wished;
  if (pseudonym !== person.pseudonym) {
    const blockers = pseudonymBlockers(pseudonym, await takenNames(work, review.id, person.id));
    if (blockers.length > 0) return blockers;
  }
  const updated = await work.tx
    .update(namedPeople)
    .set({
      ...told,
      pseudonym,
      kind: isOwn ? 'subject' : (kind ?? person.kind),
      changedAt: work.now,
      version: sql`${namedPeople.version} + 1`,
    })
    .where(and(eq(namedPeople.id, person.id), eq(namedPeople.version, version ?? -1), isNull(namedPeople.removedAt)))
    .returning({ id: namedPeople.id });
  if (updated.length === 0) throw new Conflict('Somebody else changed this person first.', typed);
  work.record({ action: 'named-person.changed', reviewId: review.id, objectKind: 'named-person', objectId: person.id });
  return [];
}
