import { sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Giver } from '../giver.js';
import { heldClaim } from '../held.js';
import type { Producer, ProofSays } from '../kinds.js';
import type { ClaimPart } from '../life.js';
import { vouchesOf } from '../measures-of.js';
import type { ClaimRow } from '../queries.js';
import { vouches } from '../tables.js';
import type { Vouched } from './rules.js';

/** Something given for a claim, or come with one of its actions. */
export type GivenThing =
  | { readonly readingId: string }
  | { readonly evidenceId: string }
  | { readonly actionProofId: string };

/** What is said of it, by whom. */
export interface WantedVouch {
  readonly producer: Producer;
  /** What it shows, of proof without figures. */
  readonly says: ProofSays;
  /** How they know; under pseudonyms. */
  readonly because: string;
  readonly parts: ReadonlySet<ClaimPart>;
  /** How often something was said of it before, as their page showed it. */
  readonly saidBefore: number | undefined;
  readonly typed: FormBody;
}

/**
 * Says who produced something, and what it shows: somebody independent of the body whose practice it is about. Throws `Conflict` when somebody
 * else has said it meanwhile: the last word counts, and nobody's goes unread.
 */
export async function vouch(
  work: Work,
  { claimId, of }: { readonly claimId: string; readonly of: GivenThing },
  { parts, saidBefore, typed, ...said }: WantedVouch,
): Promise<void> {
  authorise(parts.has('checker'));
  const claim = await heldClaim(work, claimId);
  authorise(claim.state !== 'withdrawn');
  if (saidOf(await vouchesOf(work.tx, [claim.id]), idOf(of)) !== (saidBefore ?? 0)) throw new Conflict(SAID, typed);
  await noteVouch(work, claim, { of, ...said });
  const { reviewId, id } = claim;
  work.record({ action: 'impact.vouched', reviewId, objectKind: 'impact-claim', objectId: id });
}

/**
 * Who is independent of the body says in giving something who produced it. Of what others give, and of an audit that the body made of itself,
 * nothing is said: it counts as its own.
 */
export async function vouchInGiving(
  work: Work,
  claim: ClaimRow,
  { of, producer, by, auditRunId }: Given,
): Promise<void> {
  if (producer === 'own' || 'lead' in by) return;
  const run = auditRunId ?? null;
  const { rows } = await work.tx.execute<{ own: boolean }>(
    sql`select is_own_change(${claim.id}) or is_own_audit(${run}::uuid) as own`,
  );
  if (rows[0]?.own === false) await noteVouch(work, claim, { of, producer, says: 'not-said', because: '' });
}

/** Whether a run is an audit that the body made of itself: whoever leads the action, or its own people, answered files of it. */
export async function isOwnAudit(work: Work, runId: string): Promise<boolean> {
  const { rows } = await work.tx.execute<{ own: boolean }>(sql`select is_own_audit(${runId}::uuid) as own`);
  return rows[0]?.own === true;
}

/** Somebody else said it first. */
export const SAID = 'Somebody else has said meanwhile who produced it, or what it shows.';

/** How often something was said of one thing. */
export const saidOf = (all: readonly Vouched[], id: string): number =>
  all.filter(({ readingId, evidenceId, actionProofId }) => [readingId, evidenceId, actionProofId].includes(id)).length;

const idOf = (of: GivenThing): string => Object.values(of).join();

interface Given {
  readonly of: GivenThing;
  readonly producer: Producer;
  readonly by: Giver;
  readonly auditRunId?: string | null | undefined;
}

const noteVouch = (
  work: Work,
  { id: claimId, reviewId, partnershipId }: ClaimRow,
  { of, ...said }: { readonly of: GivenThing } & Pick<WantedVouch, 'producer' | 'says' | 'because'>,
) =>
  work.tx.insert(vouches).values({
    ...{ id: work.newId(), reviewId, partnershipId, claimId, ...of, ...said },
    ...{ saidBy: personIn(work), saidAt: work.now },
  });
