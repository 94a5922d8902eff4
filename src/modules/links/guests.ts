import type { Tx } from '../../platform/database/database.js';
import { and, eq, gt, isNull, sql } from '../../platform/database/sql.js';
import type { Asked, CookieChange, Guard } from '../../platform/http/route.js';
import { type Identity, randomToken } from '../../platform/http/service.js';
import { asSystem, type Work } from '../../platform/work.js';
import { hashOfToken } from './issue-link.js';
import { guestSessions, linkGrants } from './tables.js';

const COOKIE = 'guest';
const HOURS = 8;

/** The link behind this secret, while it holds; opening it uses nothing up, so a mail scanner cannot burn it. */
export async function findLink(work: Work, token: string): Promise<typeof linkGrants.$inferSelect | undefined> {
  const [link] = await asSystem(work, () =>
    work.tx
      .select()
      .from(linkGrants)
      .where(
        and(
          eq(linkGrants.tokenHash, hashOfToken(token)),
          isNull(linkGrants.revokedAt),
          gt(linkGrants.expiresAt, work.now),
        ),
      ),
  );
  return link;
}

/** Lets a browser in by a link whose address has been proved; the cookie goes with the answer. */
export async function startGuestSession(work: Work, link: typeof linkGrants.$inferSelect): Promise<CookieChange> {
  const token = randomToken();
  await asSystem(work, async () => {
    await work.tx.insert(guestSessions).values({
      id: work.newId(),
      tokenHash: hashOfToken(token),
      grantId: link.id,
      startedAt: work.now,
      lastSeenAt: work.now,
      endsAt: new Date(work.now.getTime() + HOURS * 3_600_000),
    });
    await work.tx
      .update(linkGrants)
      .set({ lastOpenedAt: work.now, firstOpenedAt: link.firstOpenedAt ?? work.now })
      .where(eq(linkGrants.id, link.id));
  });
  await work.tx.execute(sql`select set_config('app.grant', ${link.id}, true)`);
  const about = link.reviewId === null ? { partnershipId: link.partnershipId } : { reviewId: link.reviewId };
  work.record({ ...about, action: 'link.opened', objectKind: link.kind, objectId: link.subjectId });
  return { name: COOKIE, value: token };
}

interface GuestRow extends Record<string, unknown> {
  session_id: string;
  grant_id: string;
  email: string;
  ends_at: string | Date;
}

/** Reads a guest from the cookie and tells the database; undefined when nobody came by a link. */
export async function identifyGuest(tx: Tx, asked: Asked, now: Date): Promise<Identity | undefined> {
  const token = asked.cookies[COOKIE];
  if (token === undefined) return undefined;
  const { rows } = await tx.execute<GuestRow>(
    sql`select * from guest_asker(${hashOfToken(token)}, ${now.toISOString()}::timestamptz)`,
  );
  const row = rows[0];
  if (row === undefined) return undefined;
  await tx.execute(sql`select set_config('app.grant', ${row.grant_id}, true)`);
  return {
    actor: { kind: 'recipient', grantId: row.grant_id, email: row.email },
    session: { id: row.session_id, endsAt: new Date(row.ends_at) },
  };
}

/** Ends the guest session of this browser; the cookie to take away. */
export async function endGuestSession(work: Work, asked: Asked): Promise<CookieChange> {
  const token = asked.cookies[COOKIE];
  if (token !== undefined) {
    const mine = eq(guestSessions.tokenHash, hashOfToken(token));
    await asSystem(work, () => work.tx.update(guestSessions).set({ endedAt: work.now }).where(mine));
  }
  return { name: COOKIE, value: undefined };
}

/** What a link opens. */
export interface OpenLink {
  readonly grantId: string;
  readonly subjectId: string;
  readonly partnershipId: string;
  readonly reviewId: string | undefined;
  readonly email: string;
}

/**
 * Lets in whoever came by a link of this kind and proved its address, to the one thing it is for: the address names it as `:id`.
 */
export const byLink = (permission: string, kind: string): Guard<OpenLink> => ({
  permission,
  says: `Whoever was sent the link (${kind}) and proved the address`,
  open: async (work, asked) => {
    const { actor } = work;
    if (actor.kind !== 'recipient') return undefined;
    const [link] = await work.tx.select().from(linkGrants).where(eq(linkGrants.id, actor.grantId));
    if (link === undefined || link.kind !== kind || link.subjectId !== asked.params.id) return undefined;
    return {
      grantId: link.id,
      subjectId: link.subjectId,
      partnershipId: link.partnershipId,
      reviewId: link.reviewId ?? undefined,
      email: link.email,
    };
  },
});
