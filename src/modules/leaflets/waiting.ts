import type { Waiting } from '../../platform/catalogue.js';
import { and, eq, inArray, isNull, ne, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { reviews, visibleReviews } from '../reviews/index.js';
import { leafletPaths } from './paths.js';
import { leafletVersions } from './tables.js';

/** Leaflets that wait for a signature of somebody who wrote nothing of them, and those that were sent back to whoever writes. */
export async function leafletsWaiting(work: Work): Promise<Waiting[]> {
  const { actor } = work;
  if (actor.kind !== 'person') return [];
  const as = (role: string): string[] =>
    actor.roles.filter((granted) => granted.role === role).map(({ partnershipId }) => partnershipId);
  const [writes, signs] = [as('co-ordinator'), [...as('co-ordinator'), ...as('csp-chair')]];
  if (signs.length === 0) return [];
  return [...(await toSign(work, signs, actor.personId)), ...(writes.length === 0 ? [] : await sentBack(work, writes))];
}

async function toSign(work: Work, partnerships: readonly string[], me: string): Promise<Waiting[]> {
  const { reviewId, number, outcome, madeBy, writtenBy, partnershipId } = leafletVersions;
  const rows = await work.tx
    .select({ reference: reviews.reference, number })
    .from(leafletVersions)
    .innerJoin(reviews, eq(reviews.id, reviewId))
    .where(
      and(
        ...[visibleReviews(work), inArray(partnershipId, [...partnerships]), isNull(outcome), ne(madeBy, me)],
        sql`not ${me} = any(${writtenBy})`,
      ),
    );
  return rows.map((row) => ({
    text: 'Read the learning leaflet and sign it off',
    href: leafletPaths.version(row.reference, row.number),
    reference: row.reference,
    duty: { id: 'H-13' },
  }));
}

/** Those whose newest version was sent back, and was not put up again. */
async function sentBack(work: Work, partnerships: readonly string[]): Promise<Waiting[]> {
  const { reviewId, number, outcome, partnershipId } = leafletVersions;
  const newest = sql`${number} = (select max(later.number) from leaflet_version later where later.review_id = ${reviewId})`;
  const rows = await work.tx
    .select({ reference: reviews.reference })
    .from(leafletVersions)
    .innerJoin(reviews, eq(reviews.id, reviewId))
    .where(and(...[visibleReviews(work), inArray(partnershipId, [...partnerships]), eq(outcome, 'sent-back'), newest]));
  return rows.map(({ reference }) => ({
    text: 'Mend the learning leaflet',
    href: leafletPaths.home(reference),
    reference,
    detail: 'It was sent back with a reason',
  }));
}
