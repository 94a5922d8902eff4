import type { Day } from '../../../kernel/day.js';
import { authorise } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../guards.js';
import { settleAccess } from '../policy.js';
import { memberships } from '../tables.js';
import { excludedNow, membersOf } from './queries.js';
import { type MembershipBlocker, membershipBlockers } from './rules.js';

/** A role to be given in a review. */
export interface NewMembership {
  readonly personId: string | undefined;
  readonly role: string;
  readonly agencyId: string | undefined;
  readonly startsOn: Day;
  readonly endsOn: Day | undefined;
}

/** Gives somebody a role in the review, or answers every reason it cannot be given. It opens the review at their next request. */
export async function grantMembership(
  work: Work,
  review: OpenReview,
  given: NewMembership,
): Promise<MembershipBlocker[]> {
  const { actor } = work;
  authorise(settleAccess.may(review.roles) && actor.kind === 'person');
  const by = actor.kind === 'person' ? actor.personId : '';
  const held = (await membersOf(work, review)).filter(({ endsOn }) => endsOn === null || endsOn > work.today);
  const blockers = membershipBlockers({ ...given, by, held, excluded: await excludedNow(work, review.id) });
  if (blockers.length > 0 || given.personId === undefined) return blockers;
  const id = work.newId();
  await work.tx.insert(memberships).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    personId: given.personId,
    role: given.role,
    agencyId: given.agencyId ?? null,
    startsOn: given.startsOn,
    endsOn: given.endsOn ?? null,
    grantedBy: by,
    grantedAt: work.now,
  });
  work.record({
    action: 'membership.granted',
    reviewId: review.id,
    objectKind: 'membership',
    objectId: id,
    ids: { person: given.personId, role: given.role },
  });
  return [];
}
