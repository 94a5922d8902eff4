import {
  alias,
  and,
  eq,
  gt,
  inArray,
  isNull,
  lte,
  notInArray,
  or,
  type PgColumn,
  type SQL,
  sql,
} from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { rolesThatMayHaveLinks } from './kinds.js';
import { conflictDeclarations, exclusions, memberships, reviews } from './tables.js';

/** Roles that open every review of the partnership in which they are held. */
const CASEWORK = ['co-ordinator', 'csp-chair'];

/**
 * The reviews that the asker may know about: all of a partnership for its co-ordinator and chair, single ones for their members once
 * they have declared that they know of no conflict of interest, and none from which they are excluded. Every list, count, search and lookup of
 * review content starts from this. It is the first wall; row-level security asks the same question again.
 */
export const visibleReviews = (work: Work): SQL =>
  visibleBy(work, { review: reviews.id, partnership: reviews.partnershipId });

/** The same for a table of review content, by its own columns, where a join with the reviews would cost more than it says. */
export function visibleBy(work: Work, columns: { review: PgColumn; partnership: PgColumn }): SQL {
  const { actor } = work;
  if (actor.kind === 'system') return sql`true`;
  if (actor.kind !== 'person') return sql`false`;
  const partnerships = actor.roles
    .filter(({ role }) => CASEWORK.includes(role))
    .map(({ partnershipId }) => partnershipId);
  const mine = work.tx
    .select({ id: memberships.reviewId })
    .from(memberships)
    .where(and(eq(memberships.personId, actor.personId), live(work), declaredOpen(work, actor.personId)));
  const excluded = work.tx
    .select({ id: exclusions.reviewId })
    .from(exclusions)
    .where(and(eq(exclusions.personId, actor.personId), isNull(exclusions.liftedAt)));
  const granted =
    partnerships.length === 0
      ? inArray(columns.review, mine)
      : or(inArray(columns.partnership, partnerships), inArray(columns.review, mine));
  return and(granted, sql`${columns.review} not in ${excluded}`) ?? sql`false`;
}

/**
 * A membership whose holder has said, as their last word, that they know of no conflict of interest in the review; or that they are not wholly
 * independent, where they only answer for an agency.
 */
const declaredOpen = (work: Work, personId: string): SQL => {
  const stricter = alias(memberships, 'stricter');
  const heldByStricterRule = work.tx
    .select({ held: sql`1` })
    .from(stricter)
    .where(
      and(
        eq(stricter.reviewId, memberships.reviewId),
        eq(stricter.personId, personId),
        notInArray(stricter.role, [...rolesThatMayHaveLinks]),
        lte(stricter.startsOn, work.today),
        or(isNull(stricter.endsOn), gt(stricter.endsOn, work.today)),
      ),
    );
  return sql`(case (
    select ${conflictDeclarations.declared} from ${conflictDeclarations}
    where ${conflictDeclarations.reviewId} = ${memberships.reviewId} and ${conflictDeclarations.personId} = ${personId}
    order by ${conflictDeclarations.declaredAt} desc, ${conflictDeclarations.declared} limit 1)
    when 'none' then true when 'link' then not exists ${heldByStricterRule} else false end)`;
};

/** A membership that holds today: from the start of its first day until the start of its last. */
export const live = (work: Work): SQL =>
  and(lte(memberships.startsOn, work.today), or(isNull(memberships.endsOn), gt(memberships.endsOn, work.today))) ??
  sql`false`;
