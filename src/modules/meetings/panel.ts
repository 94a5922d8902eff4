import { and, asc, eq, inArray, isNull } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import { agencies, people, roleInWords } from '../accounts/index.js';
import { panelOf } from '../panel/index.js';
import { exclusions, live, memberships, type Review } from '../reviews/index.js';

/** Somebody who belongs at the table. */
export interface Seat {
  /** The person; for a member without an account, their place on the panel. */
  readonly id: string;
  readonly personId: string | undefined;
  readonly name: string;
  readonly post: string;
  readonly agencyName: string;
  readonly email: string | undefined;
  /** The review is closed to them: they are kept out, their role has ended, or their account. Nothing is sent to them. */
  readonly isShutOut: boolean;
}

type Sitter = Omit<Seat, 'isShutOut'>;

const AT_THE_TABLE = ['independent-chair', 'report-author', 'panel-member', 'minute-taker'] as const;

/** Who belongs at the table of a review today: its chair, its author, its panel, whoever takes the minutes. One seat a person. */
export async function seatsOf(work: Work, review: Pick<Review, 'id'>): Promise<Seat[]> {
  const holders = await holdersIn(work, review.id);
  const sitting = (await panelOf(work, review.id)).filter(({ leftOn }) => leftOn === null || leftOn > work.today);
  const standIns = new Set(
    sitting.flatMap(({ standsInFor, personId }) => (standsInFor === undefined ? [] : [personId])),
  );
  const panel = sitting
    .filter(({ standsInFor }) => standsInFor === undefined)
    .map(
      ({ id, personId, name, post, agencyName, email }): Sitter => ({
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
    ...holders
      // A substitute holds the role, so that papers open to them, and comes only when the member sends them.
      .filter((holder) => holder.role === role && !(role === 'panel-member' && standIns.has(holder.seat.personId)))
      .map(({ seat }) => seat),
  ]);
  const keptOut = await keptOutOf(work, review.id);
  const open = new Set(holders.flatMap(({ seat: { id }, isOpen }) => (isOpen && !keptOut.has(id) ? [id] : [])));
  return seats
    .filter(({ id }, index) => seats.findIndex((one) => one.id === id) === index)
    .map((seat) => ({ ...seat, isShutOut: seat.personId !== undefined && !open.has(seat.personId) }));
}

/** As the program: a minute taker is not shown who is kept out of a review, and yet must send them nothing. */
async function keptOutOf(work: Work, reviewId: string): Promise<ReadonlySet<string>> {
  const rows = await asSystem(work, () =>
    work.tx
      .select({ personId: exclusions.personId })
      .from(exclusions)
      .where(and(eq(exclusions.reviewId, reviewId), isNull(exclusions.liftedAt))),
  );
  return new Set(rows.map(({ personId }) => personId));
}

interface Holder {
  readonly role: string;
  readonly seat: Sitter;
  /** Their account is open. */
  readonly isOpen: boolean;
}

async function holdersIn(work: Work, reviewId: string): Promise<Holder[]> {
  const rows = await work.tx
    .select({
      personId: people.id,
      name: people.name,
      post: people.post,
      email: people.email,
      agencyName: agencies.name,
      role: memberships.role,
      disabledAt: people.disabledAt,
    })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .leftJoin(agencies, eq(agencies.id, memberships.agencyId))
    .where(and(eq(memberships.reviewId, reviewId), inArray(memberships.role, [...AT_THE_TABLE]), live(work)))
    .orderBy(asc(people.name));
  return rows.map(({ role, disabledAt, ...row }) => ({
    role,
    seat: { ...row, id: row.personId, post: row.post ?? roleWords(role), agencyName: row.agencyName ?? '' },
    isOpen: disabledAt === null,
  }));
}

const roleWords = (role: string): string => {
  const known = AT_THE_TABLE.find((one) => one === role);
  return known === undefined ? '' : roleInWords(known);
};
