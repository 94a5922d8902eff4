import type { GlossaryEntry } from '../../kernel/pseudonyms.js';
import { eq, sql } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import { subjectIdentities, subjects } from '../reviews/index.js';
import { namedIdentities, namedPeople } from './tables.js';

/** Who somebody of the list really is, wherever it is kept. */
export interface RealPerson {
  readonly personId: string;
  readonly pseudonym: string;
  readonly sex: string | null;
  readonly fullName: string;
  readonly aliases: readonly string[];
  readonly dateOfBirth: string;
  readonly address: string;
  readonly postcode: string;
  readonly telephone: string;
  readonly nhsNumber: string;
}

/**
 * Everybody named in a review with who they are, those taken off the list too: their names may still stand in a text. Read with the rights
 * of the program, for a switch that shows nobody what it knows; whoever is to see it comes with the key and a reason (`show-names.ts`).
 */
export const realPeople = (work: Work, reviewId: string): Promise<RealPerson[]> =>
  asSystem(work, async () => {
    await naming(work, reviewId);
    const all = [...(await subjectsNamed(work, reviewId)), ...(await othersNamed(work, reviewId))];
    await naming(work, '');
    return all;
  });

/** Opens who the people of one review are to the program, which reads nobody's name otherwise (decision 0020); '' shuts it again. */
const naming = (work: Work, reviewId: string) =>
  work.tx.execute(sql`select set_config('app.naming', ${reviewId}, true)`);

async function subjectsNamed(work: Work, reviewId: string): Promise<RealPerson[]> {
  const rows = await work.tx
    .select({ subject: subjects, personId: namedPeople.id, identity: subjectIdentities })
    .from(subjects)
    .innerJoin(subjectIdentities, eq(subjectIdentities.subjectId, subjects.id))
    .leftJoin(namedPeople, eq(namedPeople.subjectId, subjects.id))
    .where(eq(subjects.reviewId, reviewId));
  return rows.map(({ subject, personId, identity }) => ({
    ...identity,
    personId: personId ?? subject.id,
    pseudonym: subject.pseudonym,
    sex: subject.sex,
    telephone: '',
    nhsNumber: '',
  }));
}

async function othersNamed(work: Work, reviewId: string): Promise<RealPerson[]> {
  const rows = await work.tx
    .select({ pseudonym: namedPeople.pseudonym, identity: namedIdentities })
    .from(namedPeople)
    .innerJoin(namedIdentities, eq(namedIdentities.personId, namedPeople.id))
    .where(eq(namedPeople.reviewId, reviewId));
  return rows.map(({ pseudonym, identity }) => ({ ...identity, pseudonym, sex: null }));
}

/** As the switch between real names and pseudonyms takes them. */
export const glossaryOf = (people: readonly RealPerson[]): GlossaryEntry[] =>
  people.map(({ pseudonym, fullName, aliases, sex }) => ({
    pseudonym,
    names: [fullName, ...aliases],
    ...(sex === 'female' || sex === 'male' ? { sex } : {}),
  }));
