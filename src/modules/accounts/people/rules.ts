import type { Day } from '../../../kernel/day.js';

/** A role that somebody is to be given. */
export interface ProposedGrant {
  readonly role: string;
  readonly startsOn: Day;
  readonly endsOn: Day | undefined;
}

/** A role that somebody holds, held or will hold in the partnership. */
export interface HeldGrant {
  readonly id: string;
  readonly role: string;
  readonly startsOn: Day;
  /** The first day on which it no longer holds. */
  readonly endsOn: Day | undefined;
}

export type GrantBlocker = 'own-role' | 'ends-before-it-starts' | 'held-already';

/** Why a role cannot be given: nobody changes their own, and a role is held once at a time. */
export function grantBlockers(proposed: ProposedGrant, held: readonly HeldGrant[], isOwn: boolean): GrantBlocker[] {
  const blockers: GrantBlocker[] = [];
  if (isOwn) blockers.push('own-role');
  if (proposed.endsOn !== undefined && proposed.endsOn <= proposed.startsOn) blockers.push('ends-before-it-starts');
  const overlaps = held.some((grant) => grant.role === proposed.role && overlap(grant, proposed));
  if (overlaps) blockers.push('held-already');
  return blockers;
}

type Stretch = Pick<HeldGrant, 'startsOn' | 'endsOn'>;

const overlap = (one: Stretch, other: Stretch): boolean =>
  (one.endsOn === undefined || one.endsOn > other.startsOn) &&
  (other.endsOn === undefined || other.endsOn > one.startsOn);

/** True while the role holds. */
export const holdsOn = ({ startsOn, endsOn }: Stretch, today: Day): boolean =>
  startsOn <= today && (endsOn === undefined || endsOn > today);

export type ClosureBlocker = 'own-account' | 'works-elsewhere' | 'last-administrator';

/** Why an account cannot be closed. An account is one for every partnership: who works elsewhere keeps it, and loses roles here instead. */
export function closureBlockers(of: {
  readonly isOwn: boolean;
  readonly worksElsewhere: boolean;
  readonly isLastAdministrator: boolean;
}): ClosureBlocker[] {
  const blockers: ClosureBlocker[] = [];
  if (of.isOwn) blockers.push('own-account');
  if (of.worksElsewhere) blockers.push('works-elsewhere');
  if (of.isLastAdministrator) blockers.push('last-administrator');
  return blockers;
}
