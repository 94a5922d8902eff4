import { isDeepStrictEqual } from 'node:util';
import type { PublicChange, PublicLibraryMeasure, PublicSilence } from '../../../kernel/public-change.js';
import { and, asc, eq } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { publicationOf } from '../queries.js';
import {
  publishedChanges,
  publishedLibraryMeasures,
  publishedRecommendations,
  publishedSilences,
} from './published-tables.js';

/** What the public reads of change in practice because of one review. */
export interface ChangesInPublic {
  readonly changes: readonly PublicChange[];
  readonly silences: readonly PublicSilence[];
}

/**
 * Puts what changed because of a review beside its published report, in place of what stood there; nothing is written where it is the same. Only
 * where the report is public. Whoever calls has a board's decision for it, and has looked through every text.
 */
export async function putChanges(
  work: Work,
  review: Pick<Review, 'id' | 'partnershipId'>,
  { changes, silences }: ChangesInPublic,
): Promise<'put' | 'same-as-before' | 'report-not-public'> {
  return asSystem(work, async () => {
    const { state, publicPartnership: partnership, slug } = await publicationOf(work, review);
    if (state !== 'published' || partnership === null || slug === null) return 'report-not-public';
    const at = { partnership, slug };
    const put = [
      await putRows(work, publishedChanges, { at, rows: changes }),
      await putRows(work, publishedSilences, { at, rows: silences }),
    ];
    return put.includes(true) ? 'put' : 'same-as-before';
  });
}

/** What stands in public of a review now. */
export interface StandingInPublic {
  readonly changes: readonly PublicChange[];
  /** The bodies that a published recommendation names, by its number; undefined for one that is not in the published report. */
  bodiesOf(number: number): readonly string[] | undefined;
}

/** What the public reads of the recommendations of a review, and of change because of them; undefined where its report is not public. */
export const publicNowOf = (
  work: Work,
  review: Pick<Review, 'id' | 'partnershipId'>,
): Promise<StandingInPublic | undefined> =>
  asSystem(work, async () => {
    const { state, publicPartnership: partnership, slug } = await publicationOf(work, review);
    if (state !== 'published' || partnership === null || slug === null) return undefined;
    const here = (table: typeof publishedChanges | typeof publishedRecommendations) =>
      and(eq(table.partnership, partnership), eq(table.slug, slug));
    const changes = await work.tx.select().from(publishedChanges).where(here(publishedChanges));
    const recommended = await work.tx.select().from(publishedRecommendations).where(here(publishedRecommendations));
    return {
      changes: changes.map(({ content }) => content),
      bodiesOf: (number) => recommended.find((one) => one.number === number)?.agencies,
    };
  });

interface Rows {
  readonly at: { readonly partnership: string; readonly slug: string };
  readonly rows: readonly (PublicChange | PublicSilence)[];
}

async function putRows(
  { tx }: Work,
  table: typeof publishedChanges | typeof publishedSilences,
  { at, rows }: Rows,
): Promise<boolean> {
  const here = and(eq(table.partnership, at.partnership), eq(table.slug, at.slug));
  const before = await tx.select({ content: table.content }).from(table).where(here).orderBy(asc(table.position));
  const plain = JSON.parse(JSON.stringify(rows)) as typeof rows;
  if (
    isDeepStrictEqual(
      before.map(({ content }) => content),
      plain,
    )
  )
    return false;
  await tx.delete(table).where(here);
  if (plain.length > 0)
    await tx.insert(table).values(plain.map((content, position) => ({ ...at, position, content: content as never })));
  return true;
}

/** Puts the library of measures in the place of the one that is public: it is of no review, and holds nothing that anybody wrote of one. */
export const putLibrary = (work: Work, measures: readonly PublicLibraryMeasure[]): Promise<void> =>
  asSystem(work, async () => {
    const table = publishedLibraryMeasures;
    const before = await work.tx.select().from(table).orderBy(asc(table.position));
    const now = measures.map((content, position) => ({ key: content.key, position, content }));
    if (isDeepStrictEqual(before, JSON.parse(JSON.stringify(now)))) return;
    await work.tx.delete(table);
    if (now.length > 0) await work.tx.insert(table).values(now);
  });
