import { asSystem, type Work } from '../../platform/work.js';
import { namesOf } from './names-of.js';

/**
 * Puts a text of a review under pseudonyms before it is kept, whoever wrote it. The list of names is read as the program itself: somebody who
 * answers by a link, or for their agency alone, may not read it, and writes a real name all the more easily. No name comes out of it.
 */
export async function pseudonymsFor(
  work: Work,
  { reviewId: id, partnershipId }: { readonly reviewId: string; readonly partnershipId: string },
): Promise<(text: string) => string> {
  return (await asSystem(work, () => namesOf(work, { id, partnershipId }))).toPseudonyms;
}
