import type { KnownPerson } from '../../../kernel/identifiers.js';
import { and, asc, eq, inArray } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { holdsKey } from '../policy.js';
import { visibleReviews } from '../scope.js';
import { identityReveals, reviews, subjectIdentities, subjects } from '../tables.js';
import type { Identity, Subject } from './subjects.js';

const visible = (work: Work) => work.tx.select({ id: reviews.id }).from(reviews).where(visibleReviews(work));

/** The people of a review under their pseudonyms, the person who died first. */
export async function subjectsOf(work: Work, reviewId: string): Promise<Subject[]> {
  const rows = await work.tx
    .select()
    .from(subjects)
    .where(and(eq(subjects.reviewId, reviewId), inArray(subjects.reviewId, visible(work))))
    .orderBy(asc(subjects.position));
  return rows.sort((one, other) => order(one) - order(other) || one.position - other.position);
}

const ORDER = ['victim', 'alleged-perpetrator', 'child', 'other'];
const order = ({ role }: Subject): number => ORDER.indexOf(role);

/** An identity with whose it is. */
export interface SubjectIdentity extends Identity {
  readonly subjectId: string;
  readonly version: number;
}

/**
 * Real names, by subject id. Only for the co-ordinator and the independent chair of the review; undefined for everybody else. Each look is
 * kept with its reason and recorded.
 */
export async function identitiesOf(
  work: Work,
  review: { readonly id: string; readonly partnershipId: string },
  reason: string,
): Promise<ReadonlyMap<string, SubjectIdentity> | undefined> {
  if (work.actor.kind !== 'person' || !(await holdsKey(work, review))) return undefined;
  const rows = await identityRows(work, review.id);
  const id = work.newId();
  await work.tx.insert(identityReveals).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    personId: work.actor.personId,
    reason,
    revealedAt: work.now,
  });
  work.record({ action: 'identities.revealed', reviewId: review.id, objectKind: 'identity-reveal', objectId: id });
  return new Map(rows.map((row) => [row.subjectId, row]));
}

const identityRows = (work: Work, reviewId: string) =>
  work.tx
    .select()
    .from(subjectIdentities)
    .where(and(eq(subjectIdentities.reviewId, reviewId), inArray(subjectIdentities.reviewId, visible(work))));

/**
 * What a text of the review must not hold, for `identifiersIn`. The names are compared and not shown, so this is recorded as a check, not
 * as a look; only the holders of the key can have it made, since a check answers guesses. Undefined for everybody else. It is recorded once
 * for new words, and not each time the answer for the same ones is shown.
 */
export async function identifiersToFind(
  work: Work,
  review: { readonly id: string; readonly partnershipId: string },
  words: 'new' | 'checked-before' = 'new',
): Promise<readonly KnownPerson[] | undefined> {
  if (work.actor.kind !== 'person' || !(await holdsKey(work, review))) return undefined;
  const pseudonyms = new Map((await subjectsOf(work, review.id)).map(({ id, pseudonym }) => [id, pseudonym]));
  const rows = await identityRows(work, review.id);
  if (words === 'new')
    work.record({ action: 'identities.checked', reviewId: review.id, objectKind: 'review', objectId: review.id });
  return rows.map((row) => ({
    label: pseudonyms.get(row.subjectId) ?? 'A person of the review',
    names: [row.fullName, ...row.aliases],
    dateOfBirth: row.dateOfBirth,
    postcode: row.postcode,
    address: row.address,
  }));
}
