import type { Day } from '../../../kernel/day.js';
import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { revokeLinks } from '../../links/index.js';
import type { Review } from '../../reviews/index.js';
import type { Office } from '../rules.js';
import { STATEMENT_LINK } from '../statement/send-link.js';
import { chairCandidates } from '../tables.js';

/** Somebody to be considered. */
export interface NewCandidate {
  readonly role: Office;
  readonly practitionerId: string | undefined;
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly skills: readonly string[];
  readonly reviewsElsewhere: number | undefined;
  readonly training: string;
  readonly trainedOn: Day | undefined;
}

type OfReview = Pick<Review, 'id' | 'partnershipId'>;

/** Puts somebody among the candidates. Answers their id. */
export async function addCandidate(work: Work, review: OfReview, candidate: NewCandidate): Promise<string> {
  const id = work.newId();
  await work.tx.insert(chairCandidates).values({
    ...candidate,
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    skills: [...candidate.skills],
    practitionerId: candidate.practitionerId ?? null,
    reviewsElsewhere: candidate.reviewsElsewhere ?? null,
    trainedOn: candidate.trainedOn ?? null,
    addedBy: personIn(work),
    addedAt: work.now,
  });
  work.record({ action: 'chair.candidate-added', reviewId: review.id, objectKind: 'chair-candidate', objectId: id });
  return id;
}

/** What is known and thought of a candidate. */
export interface CandidateChange {
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly skills: readonly string[];
  readonly reviewsElsewhere: number | undefined;
  readonly training: string;
  readonly trainedOn: Day | undefined;
  readonly referees: string;
  readonly score: number | undefined;
  readonly note: string;
}

/** Changes an entry. A new address ends the links to the old one. Throws `Conflict` when somebody else changed it meanwhile. */
export async function changeCandidate(
  work: Work,
  { id, email }: { id: string; email: string },
  { version, typed, ...change }: CandidateChange & { version: number | undefined; typed: FormBody },
): Promise<void> {
  const [row] = await work.tx
    .update(chairCandidates)
    .set({
      ...change,
      skills: [...change.skills],
      reviewsElsewhere: change.reviewsElsewhere ?? null,
      trainedOn: change.trainedOn ?? null,
      score: change.score ?? null,
      version: sql`${chairCandidates.version} + 1`,
    })
    .where(and(eq(chairCandidates.id, id), eq(chairCandidates.version, version ?? -1)))
    .returning({ reviewId: chairCandidates.reviewId });
  if (row === undefined) throw new Conflict('Somebody else changed this candidate while you had them open.', typed);
  if (change.email !== email) await revokeLinks(work, STATEMENT_LINK, id);
  work.record({
    action: 'chair.candidate-changed',
    reviewId: row.reviewId,
    objectKind: 'chair-candidate',
    objectId: id,
  });
}

/** Takes somebody out of the running, with the reason; their link ends. Throws `Conflict` when it was done already. */
export async function withdrawCandidate(work: Work, id: string, reason: string): Promise<void> {
  const [row] = await work.tx
    .update(chairCandidates)
    .set({ withdrawnOn: work.today, withdrawnReason: reason, version: sql`${chairCandidates.version} + 1` })
    .where(and(eq(chairCandidates.id, id), isNull(chairCandidates.withdrawnOn)))
    .returning({ reviewId: chairCandidates.reviewId });
  if (row === undefined) throw new Conflict('They are out of the running already.');
  await revokeLinks(work, STATEMENT_LINK, id);
  work.record({
    action: 'chair.candidate-withdrawn',
    reviewId: row.reviewId,
    objectKind: 'chair-candidate',
    objectId: id,
  });
}
