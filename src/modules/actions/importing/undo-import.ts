import { and, eq, inArray, sql } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import type { OpenPlan } from '../opened.js';
import { actionMilestones, actions, actionUpdates } from '../tables.js';
import { type PlanImport, rowsOfImport } from './queries.js';
import { settleImport } from './settle-import.js';

const UNWORKED = sql`not exists (select 1 from action_update u where u.action_id = ${actions.id} and u.way <> 'import')
  and not exists (select 1 from action_step s where s.action_id = ${actions.id})
  and not exists (select 1 from action_proof p where p.action_id = ${actions.id})
  and not exists (select 1 from action_passing g where g.action_id = ${actions.id})
  and not exists (select 1 from action_reminder m where m.action_id = ${actions.id})
  and not exists (select 1 from action_milestone t where t.action_id = ${actions.id} and t.version > 1)`;

/** Whether everything that an import brought in is still as it came. */
export async function untouched(work: Work, one: PlanImport): Promise<readonly string[] | undefined> {
  const ids = (await rowsOfImport(work, one.id)).flatMap(({ reading }) => reading.made);
  if (ids.length === 0) return ids;
  const asItCame = await work.tx
    .select({ id: actions.id })
    .from(actions)
    .where(and(inArray(actions.id, ids), eq(actions.version, 1), eq(actions.leadState, 'not-asked'), UNWORKED));
  return asItCame.length === ids.length ? ids : undefined;
}

async function holdActionsOf(work: Work, one: PlanImport): Promise<void> {
  const ids = (await rowsOfImport(work, one.id)).flatMap(({ reading }) => reading.made);
  if (ids.length > 0)
    await work.tx.select({ id: actions.id }).from(actions).where(inArray(actions.id, ids)).for('update');
}

/**
 * Takes the actions that one import brought in out again, all or none: false once somebody has worked on one of them. Cells of older actions
 * that followed the file stay as they are, with the reason that was given.
 */
export async function undoImport(work: Work, plan: OpenPlan, one: PlanImport): Promise<boolean> {
  // Held first: whoever tells progress at this moment comes before, and nothing is taken out, or after, and finds no action.
  await holdActionsOf(work, one);
  const ids = await untouched(work, one);
  if (ids === undefined) return false;
  await settleImport(work, plan, { one, from: 'taken', to: 'undone' });
  if (ids.length > 0) {
    await work.tx.delete(actionUpdates).where(inArray(actionUpdates.actionId, [...ids]));
    await work.tx.delete(actionMilestones).where(inArray(actionMilestones.actionId, [...ids]));
    await work.tx.delete(actions).where(inArray(actions.id, [...ids]));
  }
  work.record({
    action: 'action-import.undone',
    reviewId: one.reviewId,
    objectKind: 'action-import',
    objectId: one.id,
  });
  return true;
}
