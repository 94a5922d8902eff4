import { and, eq, gt, isNull } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { credentialLinks } from './tables.js';
import { hashOfToken, newToken } from './tokens.js';

/** How long each kind of link holds, in minutes: trust bar I-06 and I-08. */
const MINUTES = { invitation: 7 * 24 * 60, 'password-reset': 15 } as const;

export type CredentialLink = typeof credentialLinks.$inferSelect;

/** A link to set what proves who one is. */
export interface NewCredentialLink {
  readonly kind: CredentialLink['kind'];
  readonly personId: string;
  readonly partnershipId?: string;
}

/** Makes the link in place of those of its kind before, and answers its secret: only the hash is kept. */
export async function issueCredentialLink(work: Work, link: NewCredentialLink): Promise<string> {
  const token = newToken();
  await asSystem(work, async () => {
    await endCredentialLinks(work, link.personId, link.kind);
    await work.tx.insert(credentialLinks).values({
      id: work.newId(),
      personId: link.personId,
      partnershipId: link.partnershipId ?? null,
      kind: link.kind,
      tokenHash: hashOfToken(token),
      createdBy: work.actor.kind === 'person' ? work.actor.personId : null,
      createdAt: work.now,
      expiresAt: new Date(work.now.getTime() + MINUTES[link.kind] * 60_000),
    });
  });
  return token;
}

/** The link of this secret, while it holds. Looking uses nothing up: scanners of mail follow links. */
export async function findCredentialLink(
  work: Work,
  kind: CredentialLink['kind'],
  token: string,
): Promise<CredentialLink | undefined> {
  const holds = and(
    eq(credentialLinks.kind, kind),
    eq(credentialLinks.tokenHash, hashOfToken(token)),
    isNull(credentialLinks.usedAt),
    isNull(credentialLinks.revokedAt),
    gt(credentialLinks.expiresAt, work.now),
  );
  const [link] = await asSystem(work, () => work.tx.select().from(credentialLinks).where(holds));
  return link;
}

/** Uses the link up; false when somebody else was quicker. */
export async function takeUpCredentialLink(work: Work, link: CredentialLink): Promise<boolean> {
  const unused = and(
    eq(credentialLinks.id, link.id),
    isNull(credentialLinks.usedAt),
    isNull(credentialLinks.revokedAt),
  );
  const taken = await asSystem(work, () =>
    work.tx.update(credentialLinks).set({ usedAt: work.now }).where(unused).returning({ id: credentialLinks.id }),
  );
  return taken.length > 0;
}

/** Ends every open link of this kind. */
export async function endCredentialLinks(work: Work, personId: string, kind: CredentialLink['kind']): Promise<void> {
  const open = and(
    eq(credentialLinks.personId, personId),
    eq(credentialLinks.kind, kind),
    isNull(credentialLinks.usedAt),
    isNull(credentialLinks.revokedAt),
  );
  await asSystem(work, () => work.tx.update(credentialLinks).set({ revokedAt: work.now }).where(open));
}
