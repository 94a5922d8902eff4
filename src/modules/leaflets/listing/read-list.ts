import { and, asc, eq, inArray } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { signedOffReviews } from '../../report/index.js';
import { reviews, visibleReviews } from '../../reviews/index.js';
import { type LeafletVersion, signedLeaflets } from '../queries.js';
import { leafletVersions } from '../tables.js';
import type { Listed } from './rules.js';

/** Every leaflet of the partnership and every one that is still to be made, for those who run its reviews. */
export async function leafletsOfPartnership(work: Work, partnershipId: string): Promise<Listed[]> {
  const { id, reference } = reviews;
  const mine = and(visibleReviews(work), eq(reviews.partnershipId, partnershipId));
  const versions = await work.tx
    .select({ version: leafletVersions, reference })
    .from(leafletVersions)
    .innerJoin(reviews, eq(id, leafletVersions.reviewId))
    .where(mine)
    .orderBy(asc(leafletVersions.number));
  const ready = await work.tx
    .select({ id, reference })
    .from(reviews)
    .where(and(mine, inArray(id, signedOffReviews(work))))
    .orderBy(asc(reference));
  const of = Map.groupBy(versions, ({ version }) => version.reviewId);
  const made = [...of.values()].flatMap((rows) => {
    const last = rows.at(-1);
    const signed = rows.findLast(({ version }) => version.outcome === 'signed')?.version;
    return last === undefined ? [] : [listed(last.version, { reference: last.reference, signed })];
  });
  const unmade = ready
    .filter((review) => !of.has(review.id))
    .map(
      (review): Listed => ({
        reference: review.reference,
        state: 'to-write',
        title: '',
        themes: [],
        leafletId: undefined,
        on: undefined,
        isPublic: false,
      }),
    );
  return [...made, ...unmade];
}

/** What boards see of it: the newest signed version of each review, without saying which review that is. */
export async function leafletsForBoards(work: Work, partnershipId: string): Promise<Listed[]> {
  const newest = new Map<string, LeafletVersion>();
  for (const version of await signedLeaflets(work, partnershipId))
    if ((newest.get(version.reviewId)?.number ?? 0) < version.number) newest.set(version.reviewId, version);
  return [...newest.values()].map((version) => listed(version, { reference: undefined, signed: version }));
}

const listed = (
  last: LeafletVersion,
  { reference, signed }: { readonly reference: string | undefined; readonly signed: LeafletVersion | undefined },
): Listed => ({
  reference,
  state: last.outcome === null ? 'waits' : signed === undefined ? 'to-write' : 'signed',
  title: (signed ?? last).content.passages.title,
  themes: (signed ?? last).themes,
  leafletId: signed?.id,
  on: signed?.settledAt ?? undefined,
  isPublic: signed !== undefined && signed.publicAt !== null && signed.publicEndedAt === null,
});
