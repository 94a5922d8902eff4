import type { Work } from '../../../platform/work.js';
import { namesOf } from '../../named-people/index.js';
import { identifiersOpenIn } from '../../report/index.js';
import type { OpenReview } from '../../reviews/index.js';

/** A note as the public will read it, or what in it may say who somebody is. */
export type PublicNote = { readonly note: string } | { readonly says: readonly string[] };

/**
 * A note that becomes public by itself, with a step and not with an edition: nobody signs it, so nothing that may say who somebody is stands in it
 * (trust D-01). `says` are sentences for whoever wrote it.
 */
export async function publicNoteOf(work: Work, review: OpenReview, typed: string): Promise<PublicNote> {
  const { toPseudonyms } = await namesOf(work, review);
  const note = toPseudonyms(typed);
  if (note === '') return { note };
  const says = await findsIn(work, review, note);
  return says.length === 0 ? { note } : { says };
}

/** What in a text of its own may say who somebody is, as sentences for whoever wrote it. */
export async function findsIn(work: Work, review: OpenReview, text: string): Promise<string[]> {
  const finds = await identifiersOpenIn(work, review, [{ part: 'page', key: 'note', where: '', href: '', text }]);
  return finds.map(({ found = '', says }) => `“${found}” ${says.toLowerCase()}: say it without`);
}
