import type { GlossaryEntry } from '../../kernel/pseudonyms.js';
import { eq } from '../../platform/database/sql.js';
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
 * of the program, for a switch that shows nobody what it knows; whoever is to see it goes through `reveal.ts`.
 */
export const realPeople = (work: Work, reviewId: string): Promise<RealPerson[]> =>
  asSystem(work, async () => {
    const rows = await work.tx
      .select({ person: namedPeople, subject: subjects, own: subjectIdentities, kept: namedIdentities })
      .from(namedPeople)
      .leftJoin(subjects, eq(subjects.id, namedPeople.subjectId))
      .leftJoin(subjectIdentities, eq(subjectIdentities.subjectId, namedPeople.subjectId))
      .leftJoin(namedIdentities, eq(namedIdentities.personId, namedPeople.id))
      .where(eq(namedPeople.reviewId, reviewId));
    return rows.map(({ person, subject, own, kept }) => ({
      personId: person.id,
      pseudonym: subject?.pseudonym ?? person.pseudonym,
      sex: subject?.sex ?? null,
      fullName: (own ?? kept)?.fullName ?? '',
      aliases: (own ?? kept)?.aliases ?? [],
      dateOfBirth: (own ?? kept)?.dateOfBirth ?? '',
      address: (own ?? kept)?.address ?? '',
      postcode: (own ?? kept)?.postcode ?? '',
      telephone: kept?.telephone ?? '',
      nhsNumber: kept?.nhsNumber ?? '',
    }));
  });

/** As the switch between real names and pseudonyms takes them. */
export const glossaryOf = (people: readonly RealPerson[]): GlossaryEntry[] =>
  people.map(({ pseudonym, fullName, aliases, sex }) => ({
    pseudonym,
    names: [fullName, ...aliases],
    ...(sex === 'female' || sex === 'male' ? { sex } : {}),
  }));
