import { and, eq, isNull } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { pseudonymsFor } from '../../named-people/index.js';
import type { LeadAnswer } from '../kinds.js';
import type { Action } from '../queries.js';
import { actionAskings, actions } from '../tables.js';

/** What somebody said when asked to lead. */
export interface Answer {
  readonly answer: LeadAnswer;
  /** Wanted when it is handed back. */
  readonly reason: string;
  readonly typed?: FormBody;
}

/**
 * Keeps what the lead answered, under pseudonyms: said by themself, by link or signed in, or told to whoever keeps the plan. Throws `Conflict`
 * when they are not asked any more.
 */
export async function answerAsking(
  work: Work,
  action: Pick<Action, 'id'>,
  { answer, reason, typed }: Answer,
): Promise<void> {
  const [row] = await work.tx.select().from(actions).where(eq(actions.id, action.id)).for('update');
  if (row?.leadState !== 'asked')
    throw new Conflict('This has been answered already, or somebody else is asked now.', typed);
  const by = work.actor.kind === 'person' ? work.actor.personId : null;
  const answered = await work.tx
    .update(actionAskings)
    .set({ answer, reason: (await pseudonymsFor(work, row))(reason), answeredAt: work.now, answeredBy: by })
    .where(and(eq(actionAskings.actionId, row.id), isNull(actionAskings.endedAt), isNull(actionAskings.answer)))
    .returning({ id: actionAskings.id });
  if (answered.length === 0) throw new Conflict('This has been answered already.', typed);
  await work.tx
    .update(actions)
    .set({ leadState: answer, changedBy: by, changedAt: work.now, version: row.version + 1 })
    .where(eq(actions.id, row.id));
  const act = answer === 'accepted' ? 'action.accepted' : 'action.handed-back';
  work.record({ action: act, reviewId: row.reviewId, objectKind: 'action', objectId: row.id });
}
