import type { PublicRecord, PublicReview } from '../../../kernel/public-record.js';
import { asc, getTableColumns, sql } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import {
  publishedChanges,
  publishedFiles,
  publishedLibraryMeasures,
  publishedRecommendations,
  publishedReviews,
  publishedSections,
  publishedSilences,
} from './published-tables.js';

/**
 * Gives up every right but that to read what is public, until the transaction ends. What is asked from here on cannot reach a case, whatever
 * mistake it holds (trust D-09).
 */
export const asThePublic = async ({ tx }: Work): Promise<void> =>
  void (await tx.execute(sql`set local role dhr_public`));

/** Everything that is public, newest first; seven queries. Bytes of files stay where they are. */
export async function readPublished({ tx }: Work): Promise<PublicRecord> {
  const reviews = await tx.select().from(publishedReviews);
  const sections = await tx.select().from(publishedSections).orderBy(asc(publishedSections.position));
  const recommendations = await tx
    .select()
    .from(publishedRecommendations)
    .orderBy(asc(publishedRecommendations.number));
  const changes = await tx.select().from(publishedChanges).orderBy(asc(publishedChanges.position));
  const silences = await tx.select().from(publishedSilences).orderBy(asc(publishedSilences.position));
  const library = await tx.select().from(publishedLibraryMeasures).orderBy(asc(publishedLibraryMeasures.position));
  const { bytes, ...columns } = getTableColumns(publishedFiles);
  const files = await tx
    .select({ ...columns, size: sql<number>`length(${bytes})` })
    .from(publishedFiles)
    .orderBy(asc(publishedFiles.name));
  return {
    library: library.map(({ content }) => content),
    reviews: reviews.toSorted(newestFirst).map((review): PublicReview => {
      const own = <Row extends { partnership: string; slug: string }>(rows: readonly Row[]) =>
        rows.filter((row) => row.partnership === review.partnership && row.slug === review.slug);
      return {
        ...review,
        sections: own(sections).map(({ part, key, heading, content: pieces }) => ({ part, key, heading, pieces })),
        recommendations: own(recommendations).map(({ partnership: _, slug: __, ...one }) => one),
        changes: own(changes).map(({ content }) => content),
        silences: own(silences).map(({ content }) => content),
        files: own(files).map(({ name, title, mediaType, hash, size }) => ({
          ...{ name, title, mediaType, hash },
          bytes: Number(size),
        })),
      };
    }),
  };
}

type Row = typeof publishedReviews.$inferSelect;

const newestFirst = (one: Row, other: Row): number => {
  const [mine, theirs] = [one, other].map(({ publishedOn, endedOn }) => publishedOn ?? endedOn ?? '');
  return (theirs ?? '').localeCompare(mine ?? '') || one.slug.localeCompare(other.slug);
};
