import { and, eq, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { endCredentialLinks } from '../credentials/credential-links.js';
import { endAllSessions } from '../sessions.js';
import { people } from '../tables.js';
import { isLastAdministrator } from './last-administrator.js';
import { type KnownPerson, worksElsewhere } from './queries.js';
import { type ClosureBlocker, closureBlockers } from './rules.js';

/** Whose account, in which partnership's view, from which page. */
export interface AccountAt {
  readonly partnershipId: string;
  readonly person: KnownPerson;
  readonly version: number | undefined;
  readonly typed: FormBody;
}

type Change = Partial<Pick<typeof people.$inferInsert, 'name' | 'post' | 'agencyId' | 'disabledAt' | 'reopenedAt'>>;

async function change(work: Work, { person, version, typed }: AccountAt, values: Change): Promise<void> {
  const changed = await work.tx
    .update(people)
    .set({ ...values, version: sql`${people.version} + 1` })
    .where(and(eq(people.id, person.id), eq(people.version, version ?? -1)))
    .returning({ id: people.id });
  if (changed.length === 0) throw new Conflict('Somebody else changed this account while you had it open.', typed);
}

/**
 * Puts a person's particulars right: they are the account's, the same in every partnership, so its home alone does. Nobody moves
 * themselves to another agency; false when that was asked for.
 */
export async function changeParticulars(
  work: Work,
  at: AccountAt,
  { name, post, agencyId }: { readonly name: string; readonly post: string; readonly agencyId: string | undefined },
): Promise<boolean> {
  authorise(at.person.isLookedAfterHere);
  const isOwn = work.actor.kind === 'person' && work.actor.personId === at.person.id;
  if (isOwn && (agencyId ?? '') !== (at.person.agencyId ?? '')) return false;
  await change(work, at, { name, post: post || null, agencyId: agencyId ?? null });
  const { partnershipId, person } = at;
  work.record({ action: 'person.changed', partnershipId, objectKind: 'person', objectId: person.id });
  return true;
}

/** Closes an account: signed out everywhere at the next request, links ended. Answers why it cannot be closed. */
export async function closeAccount(work: Work, at: AccountAt): Promise<ClosureBlocker[]> {
  const { partnershipId, person } = at;
  const blockers = closureBlockers({
    isOwn: work.actor.kind === 'person' && work.actor.personId === person.id,
    worksElsewhere: await worksElsewhere(work, person.id, partnershipId),
    isLastAdministrator: await isLastAdministrator(work, partnershipId, person.id),
  });
  if (blockers.length > 0) return blockers;
  await change(work, at, { disabledAt: work.now });
  await endAllSessions(work, person.id);
  for (const kind of ['invitation', 'password-reset'] as const) await endCredentialLinks(work, person.id, kind);
  work.record({ action: 'person.closed', partnershipId, objectKind: 'person', objectId: person.id });
  return [];
}

/** Opens a closed account again, with the roles that still hold; its home alone does. */
export async function reopenAccount(work: Work, at: AccountAt): Promise<void> {
  authorise(at.person.isLookedAfterHere);
  await change(work, at, { disabledAt: null, reopenedAt: work.now });
  const { partnershipId, person } = at;
  work.record({ action: 'person.reopened', partnershipId, objectKind: 'person', objectId: person.id });
}
