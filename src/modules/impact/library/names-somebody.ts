import type { Work } from '../../../platform/work.js';
import type { ReviewNames } from '../../named-people/index.js';
import { type OpenReview, subjectsOf } from '../../reviews/index.js';

/** Tells whether a text names somebody of a review, by a real name that is known or by what they are called in it. */
export async function namesSomebody(
  work: Work,
  { review, names }: { readonly review: OpenReview; readonly names: ReviewNames },
): Promise<(text: string) => boolean> {
  const subjects = await subjectsOf(work, review.id);
  const called = [
    ...subjects.map(({ pseudonym }) => pseudonym),
    ...(await work.catalogue.pseudonymsIn(work, review.id)),
    review.pseudonym,
  ].filter((word) => word.trim() !== '');
  const words = called.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = words === '' ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
  return (text) => pattern?.test(text) === true || names.toPseudonyms(text) !== text;
}
