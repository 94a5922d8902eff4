import type { Work } from '../../../platform/work.js';
import { peopleNamed } from '../../named-people/index.js';
import { linesOfEnquiryOf } from '../../terms-of-reference/index.js';
import type { OpenPlace } from '../opened.js';
import type { EntryChoices } from './entry-fields.js';
import { wordsUsed } from './queries.js';

/** What the fields of an entry offer: lines of enquiry, people who are named in the review, and words used here before. */
export async function choicesOf(work: Work, place: OpenPlace): Promise<EntryChoices> {
  const lines = await linesOfEnquiryOf(work, place.review.id);
  const used = place.chronology === undefined ? { sources: [], kinds: [] } : await wordsUsed(work, place.chronology.id);
  const people = (await peopleNamed(work, place.review.id)).map(({ pseudonym }) => pseudonym);
  return { lines, people, ...used };
}
