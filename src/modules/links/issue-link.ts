import { createHash, randomBytes } from 'node:crypto';
import { and, eq, isNull } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import { linkPaths } from './paths.js';
import { linkGrants } from './tables.js';

/** A way in for somebody without an account, to one thing, for one address. */
export interface NewLink {
  /** Names the kind of thing, as in `notice` or `scoping-request`; the guard of its page asks for the same. */
  readonly kind: string;
  readonly subjectId: string;
  readonly partnershipId: string;
  readonly reviewId?: string;
  readonly email: string;
  /** Page that the link opens once the address is proved. */
  readonly path: string;
  readonly days: number;
}

/** Makes the link and answers its whole address. Only the hash of its secret is kept, so it cannot be shown again. */
export async function issueLink(work: Work, link: NewLink): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await asSystem(work, () =>
    work.tx.insert(linkGrants).values({
      id: work.newId(),
      partnershipId: link.partnershipId,
      reviewId: link.reviewId ?? null,
      kind: link.kind,
      subjectId: link.subjectId,
      email: link.email.trim().toLowerCase(),
      tokenHash: hashOfToken(token),
      createdAt: work.now,
      expiresAt: new Date(work.now.getTime() + link.days * 86_400_000),
      path: link.path,
    }),
  );
  return work.installation.publicUrl + linkPaths.link(token);
}

/** Ends every link to this thing, and with them whoever is looking at it through one. */
export async function revokeLinks(work: Work, kind: string, subjectId: string): Promise<void> {
  await asSystem(work, () =>
    work.tx
      .update(linkGrants)
      .set({ revokedAt: work.now })
      .where(and(eq(linkGrants.kind, kind), eq(linkGrants.subjectId, subjectId), isNull(linkGrants.revokedAt))),
  );
}

/** What is kept of a link's secret. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');
