import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Tx } from '../../platform/database/database.js';
import type { Asked, CookieChange } from '../../platform/http/route.js';
import { type Identity, randomToken } from '../../platform/http/service.js';
import type { GrantedRole, Work } from '../../platform/work.js';

/** Longest time without a request, and longest time at all: trust bar I-03. */
export const SESSION_LIMITS = { idleMinutes: 20, hours: 8, adminIdleMinutes: 10, adminHours: 4 } as const;

const COOKIE = 'session';

interface AskerRow extends Record<string, unknown> {
  session_id: string;
  person_id: string;
  name: string;
  agency_id: string | null;
  partnership_id: string | null;
  ends_at: string | Date;
  roles: { partnership_id: string; role: string }[];
}

/** Reads who asks from the session cookie and tells the database, so that row-level security knows for the rest of the transaction. */
export async function identify(tx: Tx, asked: Asked, now: Date): Promise<Identity> {
  const token = asked.cookies[COOKIE];
  if (token === undefined) return { actor: { kind: 'nobody' } };
  const answer = await tx.execute(
    sql`select * from session_asker(${hashToken(token)}, ${now.toISOString()}::timestamptz)`,
  );
  const row = (answer as unknown as { rows: AskerRow[] }).rows[0];
  if (row === undefined) return { actor: { kind: 'nobody' } };
  await tx.execute(sql`select set_config('app.person', ${row.person_id}, true)`);
  const roles: GrantedRole[] = row.roles.map((granted) => ({
    partnershipId: granted.partnership_id,
    role: granted.role,
  }));
  return {
    actor: {
      kind: 'person',
      personId: row.person_id,
      name: row.name,
      agencyId: row.agency_id ?? undefined,
      partnershipId: row.partnership_id ?? undefined,
      roles,
    },
    session: { id: row.session_id, endsAt: new Date(row.ends_at) },
  };
}

/** Opens a session for a person who has proved who they are; the cookie goes with the answer. */
export async function startSession(work: Work, personId: string, proof: SessionProof): Promise<CookieChange> {
  const token = randomToken();
  await work.tx.execute(
    sql`select session_start(${work.newId()}::uuid, ${hashToken(token)}, ${personId}::uuid, ${proof}, ${work.now.toISOString()}::timestamptz)`,
  );
  await work.tx.execute(sql`select set_config('app.person', ${personId}, true)`);
  work.record({ action: 'session.started', objectKind: 'person', objectId: personId });
  return { name: COOKIE, value: token };
}

/** How a person proved who they are. */
export type SessionProof = 'demonstration' | 'password-and-code' | 'passkey' | 'invitation';

/** Ends the session of this browser; the cookie to take away. */
export async function endSession(work: Work, asked: Asked): Promise<CookieChange> {
  const token = asked.cookies[COOKIE];
  if (token !== undefined) {
    await work.tx.execute(sql`select session_end(${hashToken(token)}, ${work.now.toISOString()}::timestamptz)`);
    if (work.actor.kind === 'person')
      work.record({ action: 'session.ended', objectKind: 'person', objectId: work.actor.personId });
  }
  return { name: COOKIE, value: undefined };
}

/** Only the hash is kept: whoever reads the table cannot sign in with it. */
const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
