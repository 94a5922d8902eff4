import { and, eq } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { findPartnership } from '../../accounts/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { publicKindInWords } from '../kinds.js';
import { publicPlace } from './public-place.js';
import { emptyPublished, endEdition } from './publish.js';
import { publishedReviews } from './published-tables.js';

/**
 * Takes a review out of what is public, in the transaction of the step: text, recommendations and files go; a note stands in their place, and the
 * entry in the list of reviews stays.
 */
export async function takeOut(work: Work, review: OpenReview, note: string): Promise<void> {
  const at = await publicPlace(work, review);
  await endEdition(work, review.id);
  await asSystem(work, async () => {
    await emptyPublished(work, at);
    await work.tx
      .update(publishedReviews)
      .set({ state: 'taken-down', endedOn: work.today, note, opening: '' })
      .where(and(eq(publishedReviews.partnership, at.partnership), eq(publishedReviews.slug, at.slug)));
  });
}

/** Puts a withheld review into the public list: that there is one, that it is withheld, and what was written for the public. */
export async function sayWithheld(work: Work, review: OpenReview, note: string): Promise<void> {
  const at = await publicPlace(work, review);
  const { name } = found(await findPartnership(work, review.partnershipId));
  const row = {
    ...{ ...at, partnershipName: name, state: 'withheld' as const, kind: publicKindInWords(review.kind) },
    ...{ title: 'A review whose report is not published', note, endedOn: work.today },
  };
  await asSystem(work, async () => {
    await work.tx
      .insert(publishedReviews)
      .values(row)
      .onConflictDoUpdate({ target: [publishedReviews.partnership, publishedReviews.slug], set: row });
  });
}
