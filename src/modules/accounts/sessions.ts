import { createHash } from 'node:crypto';
import type { Tx } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
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
    sql`select *, set_config('app.person', person_id::text, true) from session_asker(${hashToken(token)}, ${now.toISOString()}::timestamptz)`,
  );
  const row = (answer as unknown as { rows: AskerRow[] }).rows[0];
  if (row === undefined) return { actor: { kind: 'nobody' } };
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

/** By what somebody comes in, and from where. */
export interface NewSession {
  readonly proof: SessionProof;
  readonly fromAddress: string;
}

/** A session that has begun; the cookie goes with the answer. `fromNewPlace` when the person was not there in the last 90 days. */
export interface StartedSession {
  readonly cookie: CookieChange;
  readonly fromNewPlace: boolean;
}

/** Opens a session for a person who has proved who they are, under a fresh token whatever the browser held before. */
export async function startSession(
  work: Work,
  personId: string,
  { proof, fromAddress }: NewSession,
): Promise<StartedSession> {
  const token = randomToken();
  const [hash, at] = [hashToken(token), sql`${work.now.toISOString()}::timestamptz`];
  const { rows } = await work.tx.execute<{ known: boolean }>(
    sql`select session_address_known(${personId}::uuid, ${fromAddress}, ${at}) as known`,
  );
  await work.tx.execute(sql`select session_start(${work.newId()}::uuid, ${hash}, ${personId}::uuid, ${proof}, ${at})`);
  await work.tx.execute(
    sql`select session_came_from(${hash}, ${fromAddress}), set_config('app.person', ${personId}, true)`,
  );
  work.record({ action: 'session.started', objectKind: 'person', objectId: personId, personId });
  return { cookie: { name: COOKIE, value: token }, fromNewPlace: rows[0]?.known !== true };
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

/** When the session of this browser ends unless it is used again; undefined when there is none. */
export async function sessionEndsAt(work: Work, asked: Asked): Promise<Date | undefined> {
  const { session } = await identify(work.tx, asked, work.now);
  return session?.endsAt;
}

/** A live session of the person who asks, as they may see it. */
export interface OwnSession {
  readonly id: string;
  readonly proof: string;
  readonly fromAddress: string;
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
  /** The one that asks. */
  readonly current: boolean;
}

interface SessionRow extends Record<string, unknown> {
  id: string;
  token_hash: string;
  proof: string;
  from_address: string | null;
  started_at: string | Date;
  last_seen_at: string | Date;
}

/** Where the person who asks is signed in now, newest first. */
export async function ownSessions(work: Work, asked: Asked): Promise<OwnSession[]> {
  const { rows } = await work.tx.execute<SessionRow>(
    sql`select * from session_list(${work.now.toISOString()}::timestamptz)`,
  );
  const mine = hashToken(asked.cookies[COOKIE] ?? '');
  return rows.map((row) => ({
    id: row.id,
    proof: row.proof,
    fromAddress: row.from_address ?? '',
    startedAt: new Date(row.started_at),
    lastSeenAt: new Date(row.last_seen_at),
    current: row.token_hash === mine,
  }));
}

/** Ends one session of the person who asks. */
export async function endOwnSession(work: Work, sessionId: string): Promise<void> {
  await work.tx.execute(sql`select session_end_own(${sessionId}::uuid, ${work.now.toISOString()}::timestamptz)`);
  work.record({ action: 'session.ended', objectKind: 'session', objectId: sessionId });
}

/** Signs a person out everywhere. */
export async function endAllSessions(work: Work, personId: string): Promise<void> {
  await work.tx.execute(sql`select session_end_all(${personId}::uuid, ${work.now.toISOString()}::timestamptz)`);
}

/** Only the hash is kept: whoever reads the table cannot sign in with it. */
const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
