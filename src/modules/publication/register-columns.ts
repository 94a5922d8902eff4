import type { RegisterColumn } from '../../platform/catalogue.js';
import { and, inArray, isNotNull } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { publications } from './tables.js';

/** When a report became public or was withheld, and where it stands on the public site. */
export const publicationColumns: readonly RegisterColumn[] = [
  { id: 'published', heading: 'Published', dayOf: ['publication'] },
  { id: 'withheld', heading: 'Withheld', dayOf: ['publication-withheld'] },
  { id: 'public-page', heading: 'Public page', wordOf: publicPages },
];

async function publicPages(
  { tx, installation }: Work,
  reviewIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .select({ id: publications.reviewId, partnership: publications.publicPartnership, slug: publications.slug })
    .from(publications)
    .where(and(inArray(publications.reviewId, [...reviewIds]), isNotNull(publications.publicPartnership)));
  const site = installation.publicSite?.address ?? '';
  return new Map(rows.map(({ id, partnership, slug }) => [id, `${site}/reviews/${partnership}/${slug}`]));
}
