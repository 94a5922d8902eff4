import { eq } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { stepClaim } from '../claims/take-claim-step.js';
import { heldWithWhatCame } from '../held.js';
import type { ClaimState, Verdict } from '../kinds.js';
import type { ClaimPart } from '../life.js';
import { claims, judgements } from '../tables.js';
import { type JudgementBlocker, judgementBlockers, showsChange } from './rules.js';
import { type ClaimStanding, claimStanding } from './standing.js';

/** What somebody independent makes of a change. */
export interface WantedJudgement {
  readonly verdict: Verdict;
  /** Under pseudonyms. */
  readonly reasons: string;
  /** Made on looking again so many months after closure. */
  readonly lookMonths: number | undefined;
  readonly parts: ReadonlySet<ClaimPart>;
  /** The version of the claim that they saw. */
  readonly version: number | undefined;
  readonly typed?: FormBody;
}

/**
 * Judges whether practice changed. A change that is seen is settled and looked at again; one that was settled and is seen no more goes back to
 * open, with its history. It rests on the figures and proof that stand at that moment, not on those that whoever judges had before them. Answers
 * why the verdict cannot stand. Throws `Conflict` when the claim has moved on meanwhile.
 */
export async function judge(
  work: Work,
  { claim, actions }: Pick<ClaimStanding, 'claim' | 'actions'>,
  { verdict, reasons, lookMonths, parts, version, typed }: WantedJudgement,
): Promise<readonly JudgementBlocker[]> {
  authorise(parts.has('checker'));
  const now = await heldWithWhatCame(work, claim.id);
  if (version !== now.version) throw new Conflict('Somebody else has done something with this claim meanwhile.', typed);
  const { strength, closedOn, unanswered } = claimStanding(now, actions, work.today);
  const blockers = judgementBlockers({
    ...{ verdict, state: now.state, strength: strength.strength, seen: strength.kinds.length > 0, closedOn },
    ...{ unanswered: unanswered.length, today: work.today },
  });
  if (blockers.length > 0) return blockers;
  await work.tx.insert(judgements).values({
    ...{ id: work.newId(), reviewId: now.reviewId, partnershipId: now.partnershipId, claimId: now.id },
    ...{ isProposal: false, verdict, reasons, strength: strength.strength, lookMonths: lookMonths ?? null },
    ...{ byPerson: personIn(work), at: work.now },
  });
  work.record({ action: 'impact.judged', reviewId: now.reviewId, objectKind: 'impact-claim', objectId: now.id });
  const step = stepAfter(now.state, verdict);
  if (step === undefined)
    await work.tx
      .update(claims)
      .set({ version: now.version + 1 })
      .where(eq(claims.id, now.id));
  else await stepClaim(work, now, { step, reason: reasons, parts });
  return [];
}

/** What follows in the life of a claim from a verdict; nothing where it stays where it is. */
function stepAfter(state: ClaimState, verdict: Verdict): 'settle' | 'reopen' | undefined {
  const seen = showsChange(verdict);
  if (seen && state === 'agreed') return 'settle';
  return !seen && state === 'settled' ? 'reopen' : undefined;
}
