import type { Work } from '../../platform/work.js';
import { realPeople } from './glossary.js';
import { peopleNamed } from './queries.js';
import type { Taken } from './rules.js';

/** What a new pseudonym must not be: what others are called, and who anybody is. */
export async function takenNames(work: Work, reviewId: string, besides?: string): Promise<Taken> {
  const people = await peopleNamed(work, reviewId);
  const real = await realPeople(work, reviewId);
  return {
    inUse: people.filter(({ id }) => id !== besides).map(({ pseudonym }) => pseudonym),
    realNames: real.flatMap(({ fullName, aliases }) => [fullName, ...aliases]).filter((name) => name !== ''),
  };
}
