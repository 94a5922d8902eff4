import type { Waiting } from '../../../platform/catalogue.js';
import { and, eq, isNotNull, isNull } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { agencies } from '../../accounts/index.js';
import { live, memberships, reviews, visibleReviews } from '../../reviews/index.js';
import { chronologyPaths } from '../paths.js';
import { keepChronology } from '../policy.js';
import { chronologyState } from '../rules.js';
import { chronologies } from '../tables.js';

/** Chronologies that wait to be accepted or released, for those who do it: the co-ordinator of the partnership and the chair of the review. */
export async function chronologiesToKeep(work: Work): Promise<Waiting[]> {
  const { actor } = work;
  if (actor.kind !== 'person') return [];
  const chairs = await work.tx
    .select({ reviewId: memberships.reviewId })
    .from(memberships)
    .where(and(eq(memberships.personId, actor.personId), eq(memberships.role, 'independent-chair'), live(work)));
  const chaired = new Set(chairs.map(({ reviewId }) => reviewId));
  const runs = new Set(
    actor.roles.filter(({ role }) => keepChronology.may(new Set([role]))).map(({ partnershipId }) => partnershipId),
  );
  if (chaired.size + runs.size === 0) return [];
  const rows = await work.tx
    .select({ chronology: chronologies, agency: agencies.name, reference: reviews.reference })
    .from(chronologies)
    .innerJoin(reviews, eq(reviews.id, chronologies.reviewId))
    .innerJoin(agencies, eq(agencies.id, chronologies.agencyId))
    .where(and(visibleReviews(work), isNotNull(chronologies.handedInAt), isNull(chronologies.releasedAt)));
  return rows.flatMap(({ chronology, agency, reference }) => {
    if (!chaired.has(chronology.reviewId) && !runs.has(chronology.partnershipId)) return [];
    const state = chronologyState(chronology);
    if (state !== 'handed-in' && state !== 'accepted') return [];
    const href = chronologyPaths.standing(reference, chronology.agencyId);
    return state === 'handed-in'
      ? [{ text: `Accept a chronology, or send it back`, href, reference, detail: `Handed in by ${agency}` }]
      : [{ text: 'Release a chronology to the panel', href, reference, detail: `Accepted from ${agency}` }];
  });
}
