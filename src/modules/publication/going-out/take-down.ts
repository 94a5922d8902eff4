import { and, eq } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { findPartnership } from '../../accounts/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { publicKindInWords } from '../kinds.js';
import { publications } from '../tables.js';
import { publicPlace } from './public-place.js';
import { emptyPublished, endEdition } from './publish.js';
import { publishedReviews } from './published-tables.js';

/**
 * Takes a review out of what is public, in the transaction of the step: text, recommendations, files and all that was said of it go, its title too,
 * which may be why it goes. That there was a review, its days and a note stay. With `leavesAddress` what stays stands at an address that says nothing,
 * and at the one before there is nothing any more.
 */
export async function takeOut(
  work: Work,
  review: OpenReview,
  { note, leavesAddress }: { readonly note: string; readonly leavesAddress: boolean },
): Promise<void> {
  const before = await publicPlace(work, review);
  await endEdition(work, review.id);
  if (leavesAddress) await forgetAddress(work, review);
  const at = leavesAddress ? await publicPlace(work, review) : before;
  await asSystem(work, async () => {
    await emptyPublished(work, before);
    await work.tx
      .update(publishedReviews)
      .set({
        ...{ ...at, state: 'taken-down', endedOn: work.today, note, title: TAKEN_DOWN },
        ...{ opening: '', contentNote: '', yearOfDeath: null, correctedOn: null, libraryLink: '', scope: 'whole' },
      })
      .where(and(eq(publishedReviews.partnership, before.partnership), eq(publishedReviews.slug, before.slug)));
  });
}

const TAKEN_DOWN = 'A review that is no longer on this site';

const forgetAddress = async ({ tx }: Work, review: OpenReview): Promise<void> =>
  void (await tx
    .update(publications)
    .set({ slug: null, publicPartnership: null })
    .where(eq(publications.reviewId, review.id)));

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
