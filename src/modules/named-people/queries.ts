import { labelOf, RELATIONSHIPS } from '../../kernel/code-lists.js';
import { isUuid } from '../../kernel/id.js';
import { and, asc, eq, inArray, isNotNull, isNull } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { reviews, type SubjectRole, subjects, visibleReviews } from '../reviews/index.js';
import { namedIdentities, namedPeople } from './tables.js';

/** Somebody who is named in a review, as everybody on it reads them. */
export type NamedPerson = typeof namedPeople.$inferSelect & {
  /** For one of the review's own people. */
  readonly role: SubjectRole | null;
};

const visible = (work: Work) => work.tx.select({ id: reviews.id }).from(reviews).where(visibleReviews(work));

async function rowsOf(work: Work, reviewId: string, removed: boolean): Promise<NamedPerson[]> {
  const rows = await work.tx
    .select({ person: namedPeople, role: subjects.role, coded: subjects.relationship })
    .from(namedPeople)
    .leftJoin(subjects, eq(subjects.id, namedPeople.subjectId))
    .where(
      and(
        eq(namedPeople.reviewId, reviewId),
        inArray(namedPeople.reviewId, visible(work)),
        removed ? isNotNull(namedPeople.removedAt) : isNull(namedPeople.removedAt),
      ),
    )
    .orderBy(asc(namedPeople.position), asc(namedPeople.addedAt), asc(namedPeople.id));
  return rows.map(({ person, role, coded }) => ({
    ...person,
    role,
    // The code says what they were to the alleged perpetrator: of anybody but the person who died that is no answer here.
    relationship:
      person.relationship === '' && coded !== null && role === 'victim'
        ? labelOf(RELATIONSHIPS, coded)
        : person.relationship,
  }));
}

/** Everybody who is named in a review, under their pseudonyms and in the order of the list. */
export const peopleNamed = (work: Work, reviewId: string): Promise<NamedPerson[]> => rowsOf(work, reviewId, false);

/** Those who were taken off the list. */
export const peopleRemoved = (work: Work, reviewId: string): Promise<NamedPerson[]> => rowsOf(work, reviewId, true);

/** One of them, on the list or off it. */
export async function findNamed(work: Work, reviewId: string, id: string): Promise<NamedPerson | undefined> {
  if (!isUuid(id)) return undefined;
  const all = [...(await peopleNamed(work, reviewId)), ...(await peopleRemoved(work, reviewId))];
  return all.find((person) => person.id === id);
}

/** What those are called who are no subjects of the review. */
export async function otherPseudonyms(work: Work, reviewId: string): Promise<string[]> {
  const rows = await work.tx
    .select({ pseudonym: namedPeople.pseudonym })
    .from(namedPeople)
    .where(and(eq(namedPeople.reviewId, reviewId), isNull(namedPeople.subjectId), isNull(namedPeople.removedAt)));
  return rows.map(({ pseudonym }) => pseudonym);
}

/** The particulars of somebody who is no subject of the review: for holders of the key, by the database too. */
export async function keptIdentity(
  work: Work,
  personId: string,
): Promise<typeof namedIdentities.$inferSelect | undefined> {
  const [row] = await work.tx.select().from(namedIdentities).where(eq(namedIdentities.personId, personId));
  return row;
}
