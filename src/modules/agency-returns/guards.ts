import { and, eq, inArray, sql } from '../../platform/database/sql.js';
import { Elsewhere, type Guard } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';
import { live, memberships, type OpenReview, onReview, permit } from '../reviews/index.js';
import { type AgencyRole, agencyRoles, type OwnRole, ownRoles } from './policy.js';
import { type AskedAgency, findRequest } from './queries.js';

/** A request as somebody of the agency it went to has opened it. */
export interface AnsweredRequest {
  readonly review: OpenReview;
  readonly asked: AskedAgency;
  /** What they are for this agency; another agency's role is not among them. */
  readonly roles: ReadonlySet<OwnRole>;
}

/** A seat for an agency on a review: that of the membership, else the agency the person works for. */
export interface Seat {
  readonly agencyId: string;
  readonly role: OwnRole;
}

/** For which agencies the asker writes, signs or answers on this review. */
export const seatsOf = async (work: Work, reviewId: string): Promise<Seat[]> =>
  (await ownSeatsOf(work, reviewId)).filter(({ role }) => role !== 'panel-member');

/** The same, and for which agencies they speak on the panel. */
export async function ownSeatsOf(work: Work, reviewId: string): Promise<Seat[]> {
  if (work.actor.kind !== 'person') return [];
  const rows = await work.tx
    .select({
      agencyId: sql<string | null>`coalesce(${memberships.agencyId}, ${people.agencyId})`,
      role: memberships.role,
    })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(
      and(
        eq(memberships.reviewId, reviewId),
        eq(memberships.personId, work.actor.personId),
        inArray(memberships.role, [...ownRoles]),
        live(work),
      ),
    );
  return rows.flatMap(({ agencyId, role: held }) => {
    const role = ownRoles.find((one) => one === held);
    return agencyId === null || role === undefined ? [] : [{ agencyId, role }];
  });
}

/**
 * Lets in by `/reviews/:reference/…/:request/…` whoever holds one of these roles on the review for the agency that the request went to;
 * with no role given, any of an agency's roles. Another agency's request is not found.
 */
export const answering = (permission: string, ...roles: readonly AgencyRole[]): Guard<AnsweredRequest> =>
  forItsAgency(permission, roles.length === 0 ? agencyRoles : roles);

/** Lets in whoever has a seat for the agency that the request went to, on its panel seat too: to read what it writes. */
export const readingOwn = (permission: string): Guard<AnsweredRequest> => forItsAgency(permission, ownRoles);

function forItsAgency(permission: string, wanted: readonly OwnRole[]): Guard<AnsweredRequest> {
  const review = onReview(permit(permission, ...wanted));
  return {
    permission,
    says: `On the review, for the agency that was asked: ${wanted.join(', ')}`,
    signInFirst: true,
    open: async (work, asked) => {
      const opened = await review.open(work, asked);
      if (opened === undefined || opened instanceof Elsewhere) return opened;
      const one = await findRequest(work, opened, asked.params.request ?? '');
      if (one === undefined) return undefined;
      const seats = (await ownSeatsOf(work, opened.id)).filter(({ agencyId }) => agencyId === one.request.agencyId);
      const held = new Set(seats.map(({ role }) => role));
      return wanted.some((role) => held.has(role)) ? { review: opened, asked: one, roles: held } : undefined;
    },
  };
}
