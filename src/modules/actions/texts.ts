import type { TextPlace, TextsOf } from '../../platform/catalogue.js';
import { and, eq } from '../../platform/database/sql.js';
import { Conflict } from '../../platform/errors.js';
import { personIn, type Work } from '../../platform/work.js';
import { boundOn } from './opened.js';
import { actionPaths } from './paths.js';
import { keepPlan, seePlan } from './policy.js';
import { actionsOf, type PlannedAction } from './queries.js';
import { actionMilestones, actions } from './tables.js';

/** The texts of every action that the asker reads. Those who keep the plan mend what the plan says; what was told stays as it was told. */
export async function* textsOfActions(work: Work, of: TextsOf): AsyncGenerator<TextPlace> {
  if (!seePlan.may(of.roles) || !(await boundOn(work, of))) return;
  for (const planned of await actionsOf(work, of)) yield* textsOfOne(work, of, planned);
}

function* textsOfOne(
  work: Work,
  of: TextsOf,
  { action, milestones, updates, proofs }: PlannedAction,
): Generator<TextPlace> {
  const mends = keepPlan.may(of.roles);
  const at = { whole: 'The action plan', href: actionPaths.one(of.reference, action.id) };
  for (const column of ['what', 'outcome', 'proofWanted', 'publicNote'] as const)
    if (action[column] !== '')
      yield {
        ...{ ...at, key: `action:${action.id}:${column}`, where: where[column], text: action[column] },
        mend: mends ? (text) => mendAction(work, action, { [column]: text }) : undefined,
      };
  for (const { id, what } of milestones)
    yield {
      ...{ ...at, key: `action-milestone:${id}`, where: 'Milestone', text: what },
      mend: mends
        ? (text) => mendMilestone(work, { id, reviewId: action.reviewId, actionId: action.id, text })
        : undefined,
    };
  for (const { id, progress, obstacle } of updates)
    yield { ...at, key: `action-update:${id}`, where: 'Progress that was told', text: `${progress}\n${obstacle}` };
  for (const { id, title, words } of proofs)
    yield { ...at, key: `action-proof:${id}`, where: 'Proof', text: `${title}\n${words}` };
}

const where = {
  what: 'Action to take',
  outcome: 'Outcome wanted',
  proofWanted: 'Proof wanted',
  publicNote: 'Public note',
};

async function mendAction(
  work: Work,
  { id, reviewId, version }: PlannedAction['action'],
  change: Partial<Pick<PlannedAction['action'], keyof typeof where>>,
): Promise<void> {
  const changed = await work.tx
    .update(actions)
    .set({ ...change, changedBy: personIn(work), changedAt: work.now, version: version + 1 })
    .where(and(eq(actions.id, id), eq(actions.version, version)))
    .returning({ id: actions.id });
  if (changed.length === 0) throw new Conflict('Somebody else changed this action first.');
  work.record({ action: 'action.changed', reviewId, objectKind: 'action', objectId: id });
}

interface MilestoneMended {
  readonly id: string;
  readonly reviewId: string;
  readonly actionId: string;
  readonly text: string;
}

async function mendMilestone(work: Work, { id, reviewId, actionId, text }: MilestoneMended): Promise<void> {
  await work.tx.update(actionMilestones).set({ what: text }).where(eq(actionMilestones.id, id));
  work.record({ action: 'action.changed', reviewId, objectKind: 'action', objectId: actionId });
}
