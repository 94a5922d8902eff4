import { and, eq, isNull } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Candidate } from '../candidates/candidates.js';
import { personOf } from '../person-of.js';
import { type OverrideBlocker, overrideBlockers } from '../rules.js';
import { conflictOverrides } from '../tables.js';

/** Proposes that the links of the last statement are no bar. A second person has to agree. Throws `Conflict` when it was proposed already. */
export async function proposeOverride(
  work: Work,
  { row, statements, override }: Candidate,
  reason: string,
): Promise<void> {
  const [last] = statements;
  if (last === undefined || override !== undefined) throw new Conflict('This has been proposed already.');
  await work.tx.insert(conflictOverrides).values({
    id: work.newId(),
    reviewId: row.reviewId,
    partnershipId: row.partnershipId,
    candidateId: row.id,
    statementId: last.id,
    reason,
    proposedBy: personIn(work),
    proposedAt: work.now,
  });
  const ids = { statement: last.id };
  work.record({
    action: 'chair.override-proposed',
    reviewId: row.reviewId,
    objectKind: 'chair-candidate',
    objectId: row.id,
    ids,
  });
}

/** A second person’s answer to a proposal. */
export interface OverrideAnswer {
  readonly answer: 'agreed' | 'refused';
  readonly reason: string;
}

/** Answers the open proposal about a candidate, or says why this person cannot. */
export async function answerOverride(
  work: Work,
  { row, statements, override }: Candidate,
  { answer, reason }: OverrideAnswer,
): Promise<OverrideBlocker[]> {
  if (override === undefined) return ['statement-changed'];
  const by = personIn(work);
  const blockers = overrideBlockers({
    proposedBy: override.proposedBy,
    by,
    isOfLastStatement: override.statementId === statements[0]?.id,
    isAnswered: override.answer !== null,
    candidatePersonId: await personOf(work, row.email),
  });
  if (blockers.length > 0) return blockers;
  const answered = await work.tx
    .update(conflictOverrides)
    .set({ answer, answeredBy: by, answeredAt: work.now, answerReason: reason })
    .where(and(eq(conflictOverrides.id, override.id), isNull(conflictOverrides.answer)))
    .returning({ id: conflictOverrides.id });
  if (answered.length === 0) return ['answered'];
  const action = answer === 'agreed' ? 'chair.override-agreed' : 'chair.override-refused';
  work.record({ action, reviewId: row.reviewId, objectKind: 'chair-candidate', objectId: row.id });
  return [];
}
