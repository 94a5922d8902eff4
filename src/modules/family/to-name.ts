import type { Work } from '../../platform/work.js';
import type { Review } from '../reviews/index.js';
import { contactsOf } from './queries.js';

/** Who is known to the work with the family, for the list of who is who: as far as the asker knows them, and nothing that they said. */
export async function familyToName(
  work: Work,
  review: Review,
): Promise<{ readonly id: string; readonly name: string; readonly relationship: string }[]> {
  const both = [...(await contactsOf(work, review, 'family')), ...(await contactsOf(work, review, 'alleged'))];
  return both
    .filter(({ kind }) => !['alleged-perpetrator', 'advocate', 'their-representative'].includes(kind))
    .map(({ id, name, relationship }) => ({ id, name, relationship }));
}
