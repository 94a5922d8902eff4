import { and, eq, isNotNull, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { heldAction, type StepTaker } from '../closing/saved-step.js';
import type { ActionProof, PlannedAction } from '../queries.js';
import { actionProofs, actions } from '../tables.js';

/** Whether they may withdraw it: whoever keeps the plan, and the lead what they gave, until it was closed on it. */
export const mayWithdraw = ({ action }: Pick<PlannedAction, 'action'>, proof: ActionProof, by: StepTaker): boolean =>
  'lead' in by ? proof.givenByLead === by.lead.id && action.closedOn === null : by.keeps;

/** Proof that does not stand, and why. */
export interface Withdrawal {
  readonly proof: ActionProof;
  /** Under pseudonyms. */
  readonly reason: string;
  readonly by: StepTaker;
  readonly typed: FormBody;
}

/**
 * Withdraws proof of an action: it stays on record with the reason, and counts no more. Whoever is about to close the action on it is told
 * that something changed. Throws `Conflict` when it was withdrawn already.
 */
export async function withdrawProof(
  work: Work,
  planned: Pick<PlannedAction, 'action'>,
  { proof, reason, by, typed }: Withdrawal,
): Promise<void> {
  const now = await heldAction(work, planned.action.id);
  authorise(mayWithdraw({ action: now }, proof, by));
  const removedBy = 'lead' in by ? by.lead.personId : by.personId;
  const withdrawn = await work.tx
    .update(actionProofs)
    .set({ removedAt: work.now, removedReason: reason, removedBy })
    .where(and(eq(actionProofs.id, proof.id), isNull(actionProofs.removedAt)))
    .returning({ id: actionProofs.id });
  if (withdrawn.length === 0) throw new Conflict('This proof has been withdrawn already.', typed);
  await work.tx
    .update(actions)
    .set({ changedBy: removedBy, changedAt: work.now, version: sql`${actions.version} + 1` })
    .where(eq(actions.id, now.id));
  work.record({ action: 'action.proof-withdrawn', reviewId: now.reviewId, objectKind: 'action', objectId: now.id });
}

/** Proof of an action that was withdrawn. */
export const withdrawnOf = ({ tx }: Work, actionId: string): Promise<ActionProof[]> =>
  tx
    .select()
    .from(actionProofs)
    .where(and(eq(actionProofs.actionId, actionId), isNotNull(actionProofs.removedAt)));
