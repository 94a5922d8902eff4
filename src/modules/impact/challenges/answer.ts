import { and, eq, isNull } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { stepClaim } from '../claims/take-claim-step.js';
import { heldClaim } from '../held.js';
import type { ChallengeAnswer } from '../kinds.js';
import type { ClaimPart } from '../life.js';
import type { Challenge } from '../queries.js';
import { challenges } from '../tables.js';

/** What somebody independent says to a claim that was found again. */
export interface WantedAnswer {
  readonly answer: ChallengeAnswer;
  /** Under pseudonyms. */
  readonly words: string;
  readonly parts: ReadonlySet<ClaimPart>;
  readonly typed: FormBody;
}

/** Answers a challenge; a change that came back is open again. Throws `Conflict` when somebody else has answered it meanwhile. */
export async function answerChallenge(
  work: Work,
  challenge: Pick<Challenge, 'id' | 'claimId'>,
  { answer, words, parts, typed }: WantedAnswer,
): Promise<void> {
  authorise(parts.has('checker'));
  const claim = await heldClaim(work, challenge.claimId);
  const answered = await work.tx
    .update(challenges)
    .set({ answer, answerWords: words, answeredBy: personIn(work), answeredAt: work.now })
    .where(and(eq(challenges.id, challenge.id), isNull(challenges.answer)))
    .returning({ id: challenges.id });
  if (answered.length === 0) throw new Conflict('Somebody else has answered it meanwhile.', typed);
  const { reviewId, id } = claim;
  work.record({ action: 'impact.challenge-answered', reviewId, objectKind: 'impact-claim', objectId: id });
  if (answer === 'came-back' && claim.state === 'settled')
    await stepClaim(work, claim, { step: 'reopen', reason: words, parts });
}
