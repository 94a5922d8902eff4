import { asSystem } from '../../../platform/as-system.js';
import { and, eq } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { findPartnership } from '../../accounts/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { inAddress } from '../gate/in-address.js';
import { findsIn } from '../gate/note.js';
import { partnershipSlug } from '../partnership-slug.js';
import { publicationOf } from '../queries.js';
import { publications } from '../tables.js';
import { publishedReviews } from './published-tables.js';

/** Where a review stands in the public library. */
export interface PublicPlace {
  readonly partnership: string;
  readonly slug: string;
}

/**
 * Where a review stands, or will from now on: a place once taken is kept, whatever the partnership is called later. One that was never given
 * an address, or one in which somebody named since stands, gets one that says nothing.
 */
export async function publicPlace(work: Work, review: OpenReview): Promise<PublicPlace> {
  const { slug: given, publicPartnership } = await publicationOf(work, review);
  if (publicPartnership !== null) return { partnership: publicPartnership, slug: found(given ?? undefined) };
  const says = given === null || (await findsIn(work, review, inAddress(given))).length > 0;
  const slug = says ? `review-${work.newId().slice(0, 8)}` : given;
  const { shortName } = found(await findPartnership(work, review.partnershipId));
  const partnership = await freePlace(work, { partnership: partnershipSlug(shortName), slug });
  await work.tx
    .update(publications)
    .set({ slug, publicPartnership: partnership })
    .where(eq(publications.reviewId, review.id));
  return { partnership, slug };
}

/** Where it is published now: where it stands, or at the address that was chosen since it was taken down with its own. The note goes from where it stood. */
export async function placeToPublish(work: Work, review: OpenReview): Promise<PublicPlace> {
  const { nextSlug: slug } = await publicationOf(work, review);
  if (slug === null) return publicPlace(work, review);
  const { partnership, slug: noted } = await publicPlace(work, review);
  await work.tx
    .delete(publishedReviews)
    .where(and(eq(publishedReviews.partnership, partnership), eq(publishedReviews.slug, noted)));
  await work.tx
    .update(publications)
    .set({ slug, nextSlug: null, publicPartnership: null })
    .where(eq(publications.reviewId, review.id));
  return publicPlace(work, review);
}

/** Two partnerships may have the same short name: neither may stand in the other's place. */
async function freePlace(work: Work, { partnership, slug }: PublicPlace): Promise<string> {
  const isTaken = (name: string): Promise<boolean> =>
    asSystem(work, async () => {
      const rows = await work.tx
        .select({ slug: publishedReviews.slug })
        .from(publishedReviews)
        .where(and(eq(publishedReviews.partnership, name), eq(publishedReviews.slug, slug)));
      return rows.length > 0;
    });
  let name = partnership;
  for (let number = 2; await isTaken(name); number += 1) name = `${partnership}-${number}`;
  return name;
}
