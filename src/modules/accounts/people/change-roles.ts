import { laterOf } from '../../../kernel/day.js';
import { and, eq, gt, isNull, or } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { roleGrants } from '../tables.js';
import { isLastAdministrator } from './last-administrator.js';
import type { KnownPerson } from './queries.js';
import { type GrantBlocker, grantBlockers, type ProposedGrant } from './rules.js';

const isOneself = (work: Work, personId: string): boolean =>
  work.actor.kind === 'person' && work.actor.personId === personId;

/** Gives a role in the partnership, or answers why it cannot be given. */
export async function grantRole(
  work: Work,
  at: { readonly partnershipId: string; readonly person: KnownPerson },
  proposed: ProposedGrant,
): Promise<GrantBlocker[]> {
  const { partnershipId, person } = at;
  const blockers = grantBlockers(proposed, person.grants, isOneself(work, person.id));
  if (blockers.length > 0) return blockers;
  const id = work.newId();
  await work.tx.insert(roleGrants).values({
    id,
    personId: person.id,
    partnershipId,
    role: proposed.role,
    startsOn: proposed.startsOn,
    endsOn: proposed.endsOn ?? null,
    grantedBy: work.actor.kind === 'person' ? work.actor.personId : null,
    grantedAt: work.now,
  });
  work.record({ action: 'role.granted', partnershipId, objectKind: 'person', objectId: person.id, ids: { grant: id } });
  return [];
}

/** Why a role does not end: it is one's own or has ended already, or nobody would be left who looks after accounts. */
export type EndBlocker = 'nothing-to-end' | 'last-administrator';

/** Ends a role now; one that has not begun never begins. Answers why it does not end. */
export async function endRole(
  work: Work,
  at: { readonly partnershipId: string; readonly person: KnownPerson },
  grantId: string,
): Promise<EndBlocker[]> {
  const { partnershipId, person } = at;
  const grant = person.grants.find(({ id }) => id === grantId);
  if (grant === undefined || isOneself(work, person.id)) return ['nothing-to-end'];
  if (grant.role === 'administrator' && (await isLastAdministrator(work, partnershipId, person.id))) {
    return ['last-administrator'];
  }
  const endsOn = laterOf(grant.startsOn, work.today);
  const ended = await work.tx
    .update(roleGrants)
    .set({ endsOn })
    .where(and(eq(roleGrants.id, grant.id), or(isNull(roleGrants.endsOn), gt(roleGrants.endsOn, endsOn))))
    .returning({ id: roleGrants.id });
  if (ended.length === 0) return ['nothing-to-end'];
  work.record({
    action: 'role.ended',
    partnershipId,
    objectKind: 'person',
    objectId: person.id,
    ids: { grant: grantId },
  });
  return [];
}
