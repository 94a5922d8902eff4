import { takeStep } from '../../../kernel/state-table.js';
import { eq, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { heldClaim } from '../held.js';
import { type ClaimPart, type ClaimStepName, claimLife } from '../life.js';
import { measuresOf } from '../measures-of.js';
import type { Claim, ClaimRow } from '../queries.js';
import { claimSteps, claims } from '../tables.js';
import { type ClaimBlocker, claimBlockers } from './rules.js';

/** A step that somebody wants to take. */
export interface WantedClaimStep {
  readonly step: ClaimStepName;
  /** Under pseudonyms. */
  readonly reason: string;
  readonly parts: ReadonlySet<ClaimPart>;
  /** The version of the claim that they saw. */
  readonly version: number | undefined;
  readonly typed?: FormBody;
}

/**
 * Takes a step in the life of a claim and notes it; agreeing one that could not be checked is refused with the reasons. Throws `Conflict` when
 * somebody was quicker.
 */
export async function takeClaimStep(
  work: Work,
  claim: Pick<Claim, 'id'>,
  wanted: WantedClaimStep,
): Promise<readonly ClaimBlocker[] | 'taken' | 'reason-missing'> {
  const now = await heldClaim(work, claim.id);
  if (wanted.version !== now.version) throw new Conflict(QUICKER, wanted.typed);
  const blockers = wanted.step === 'agree' ? claimBlockers(await measuresOf(work.tx, [now.id])) : [];
  if (blockers.length > 0) return blockers;
  return stepClaim(work, now, wanted);
}

const QUICKER = 'Somebody else has done something with this claim meanwhile.';

/** The same of a claim that is held, without asking whether it can be checked. */
export async function stepClaim(
  work: Work,
  now: ClaimRow,
  { step, reason, parts, typed }: Omit<WantedClaimStep, 'version'>,
): Promise<'taken' | 'reason-missing'> {
  const taken = takeStep(claimLife, { step, state: now.state, as: parts, reason });
  if ('refused' in taken) {
    authorise(taken.refused !== 'not-theirs');
    if (taken.refused === 'not-from-here') throw new Conflict(QUICKER, typed);
    return 'reason-missing';
  }
  const { id: claimId, reviewId, partnershipId, state } = now;
  await work.tx
    .update(claims)
    .set({
      state: taken.to,
      wasSettled: now.wasSettled || state === 'settled',
      version: sql`${claims.version} + 1`,
    })
    .where(eq(claims.id, claimId));
  await work.tx.insert(claimSteps).values({
    ...{ id: work.newId(), claimId, reviewId, partnershipId, step, reason },
    ...{ fromState: state, toState: taken.to, byPerson: personIn(work), at: work.now },
  });
  work.record({ action: actOf[step], reviewId, objectKind: 'impact-claim', objectId: claimId });
  return 'taken';
}

const actOf: Readonly<Record<ClaimStepName, string>> = {
  agree: 'impact.agreed',
  settle: 'impact.settled',
  reopen: 'impact.reopened',
  withdraw: 'impact.withdrawn',
  'take-up-again': 'impact.taken-up-again',
};
