import { and, eq, inArray, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';
import { live, memberships, type Review, rolesOn } from '../reviews/index.js';
import type { Viewer } from './rules.js';
import { undertakings } from './tables.js';

/** Roles in which somebody sits for an agency. */
const SITS_FOR_AGENCY = ['imr-author', 'agency-senior', 'chief-officer', 'panel-member'];

/** Who asks, as the rules need it, on a review that they have opened. */
export async function viewerOn(work: Work, review: Pick<Review, 'id' | 'partnershipId'>): Promise<Viewer> {
  const { actor } = work;
  if (actor.kind !== 'person') return nobody;
  const { personId } = actor;
  const roles = await rolesOn(work, review);
  const seats = await work.tx
    .selectDistinct({ agencyId: sql<string | null>`coalesce(${memberships.agencyId}, ${people.agencyId})` })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(
      and(
        eq(memberships.reviewId, review.id),
        eq(memberships.personId, personId),
        inArray(memberships.role, SITS_FOR_AGENCY),
        live(work),
      ),
    );
  const accepted = await work.tx
    .select({ id: undertakings.id })
    .from(undertakings)
    .where(and(eq(undertakings.reviewId, review.id), eq(undertakings.personId, personId)));
  const agencyIds = seats.flatMap(({ agencyId }) => (agencyId === null ? [] : [agencyId]));
  return { personId, roles, agencyIds, undertaking: accepted.length > 0 };
}

/** Who asks, for papers of the partnership. */
export function viewerIn(work: Work, partnershipId: string): Viewer {
  const { actor } = work;
  if (actor.kind !== 'person') return nobody;
  const roles = actor.roles.filter((granted) => granted.partnershipId === partnershipId).map(({ role }) => role);
  return { personId: actor.personId, roles: new Set(roles), agencyIds: [], undertaking: false };
}

const nobody: Viewer = { personId: '', roles: new Set(), agencyIds: [], undertaking: false };
