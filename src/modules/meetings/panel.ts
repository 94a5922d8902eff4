import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Work } from '../../platform/work.js';
import { agencies, people, roleInWords } from '../accounts/index.js';
import { panelOf } from '../panel/index.js';
import { live, memberships, type Review } from '../reviews/index.js';

/** Somebody who belongs at the table. */
export interface Seat {
  /** The person; for a member without an account, their place on the panel. */
  readonly id: string;
  readonly personId: string | undefined;
  readonly name: string;
  readonly post: string;
  readonly agencyName: string;
  readonly email: string | undefined;
}

const AT_THE_TABLE = ['independent-chair', 'report-author', 'panel-member', 'minute-taker'] as const;

/** Who belongs at the table of a review today: its chair, its author, its panel, whoever takes the minutes. One seat a person. */
export async function seatsOf(work: Work, review: Pick<Review, 'id'>): Promise<Seat[]> {
  const byRole = await membersByRole(work, review.id);
  const panel = (await panelOf(work, review.id))
    .filter(({ leftOn, standsInFor }) => standsInFor === undefined && (leftOn === null || leftOn > work.today))
    .map(
      ({ id, personId, name, post, agencyName, email }): Seat => ({
        id: personId ?? id,
        personId,
        name,
        post,
        agencyName,
        email,
      }),
    );
  const seats = AT_THE_TABLE.flatMap((role) => [
    ...(role === 'panel-member' ? panel : []),
    ...(byRole.get(role) ?? []),
  ]);
  return seats.filter(({ id }, index) => seats.findIndex((one) => one.id === id) === index);
}

async function membersByRole(work: Work, reviewId: string): Promise<ReadonlyMap<string, readonly Seat[]>> {
  const rows = await work.tx
    .select({
      personId: people.id,
      name: people.name,
      post: people.post,
      email: people.email,
      agencyName: agencies.name,
      role: memberships.role,
    })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .leftJoin(agencies, eq(agencies.id, memberships.agencyId))
    .where(and(eq(memberships.reviewId, reviewId), inArray(memberships.role, [...AT_THE_TABLE]), live(work)))
    .orderBy(asc(people.name));
  const seats = rows.map(({ role, ...row }) => ({
    role,
    seat: { ...row, id: row.personId, post: row.post ?? roleWords(role), agencyName: row.agencyName ?? '' },
  }));
  const grouped = Map.groupBy(seats, ({ role }) => role);
  return new Map([...grouped].map(([role, held]) => [role, held.map(({ seat }) => seat)]));
}

const roleWords = (role: string): string => {
  const known = AT_THE_TABLE.find((one) => one === role);
  return known === undefined ? '' : roleInWords(known);
};
