import type { Work } from '../../../platform/work.js';
import { type CredentialLink, takeUpCredentialLink } from '../credentials/credential-links.js';
import { findAccount } from '../credentials/queries.js';
import { setPassword, whyNotThisPassword } from '../credentials/set-credentials.js';
import { tellOfChange } from '../credentials/tell-of-change.js';
import { endAllSessions } from '../sessions.js';

/** How setting another password ended. */
export type Reset = { readonly kind: 'done' | 'ended' } | { readonly kind: 'refused'; readonly why: string };

/** Sets another password by a link. Signs nobody in: the second factor is asked for as always. */
export async function resetPassword(work: Work, link: CredentialLink, password: string): Promise<Reset> {
  const account = await findAccount(work, { personId: link.personId });
  if (account === undefined) return { kind: 'ended' };
  const why = await whyNotThisPassword(work, account, password);
  if (why !== undefined) return { kind: 'refused', why };
  if (!(await takeUpCredentialLink(work, link))) return { kind: 'ended' };
  await setPassword(work, account.personId, password);
  await endAllSessions(work, account.personId);
  await tellOfChange(work, account.email, 'password');
  work.record({
    action: 'password.changed',
    objectKind: 'person',
    objectId: account.personId,
    personId: account.personId,
  });
  return { kind: 'done' };
}
