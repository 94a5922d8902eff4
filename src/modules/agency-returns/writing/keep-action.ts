import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { AnsweredRequest } from '../guards.js';
import { earlyActions } from '../tables.js';
import type { EarlyActionAnswer } from './form.js';

/** Why an early action does not stand as it was filled in: the field, and words for it. */
export interface ActionBlocker {
  readonly field: string;
  readonly message: string;
}

/** What days of an early action do not agree. */
export function actionBlockers({ foundOn, startedOn, dueOn, doneOn, doneNote }: EarlyActionAnswer): ActionBlocker[] {
  const late = (field: string, message: string, broken: boolean): ActionBlocker[] =>
    broken ? [{ field, message }] : [];
  return [
    ...late('startedOn', 'It cannot have started before it was found', startedOn !== undefined && startedOn < foundOn),
    ...late('dueOn', 'The day it is to be done must be after it was found', dueOn !== undefined && dueOn < foundOn),
    ...late('doneOn', 'Enter the day it started as well', doneOn !== undefined && startedOn === undefined),
    ...late(
      'doneOn',
      'It cannot have been done before it started',
      doneOn !== undefined && startedOn !== undefined && doneOn < startedOn,
    ),
    ...late('doneNote', 'Enter what was done, and what shows it', doneOn !== undefined && doneNote === ''),
  ];
}

const rowOf = ({ startedOn, dueOn, doneOn, ...rest }: EarlyActionAnswer) => ({
  ...rest,
  startedOn: startedOn ?? null,
  dueOn: dueOn ?? null,
  doneOn: doneOn ?? null,
});

/** Adds what the agency does without waiting for the report (E-05), or changes it. It outlives the return, so it never closes. */
export async function keepAction(
  work: Work,
  answered: AnsweredRequest,
  {
    action,
    kept,
  }: { readonly action: EarlyActionAnswer; readonly kept: { id: string; version: number | undefined } | undefined },
): Promise<ActionBlocker[] | string> {
  authorise(answered.asked.request.endedAs === null);
  const blockers = actionBlockers(action);
  if (blockers.length > 0) return blockers;
  const by = { changedBy: personIn(work), changedAt: work.now };
  const id = kept?.id ?? work.newId();
  if (kept === undefined) {
    const { review, asked } = answered;
    const of = { reviewId: review.id, partnershipId: review.partnershipId, requestId: asked.request.id };
    await work.tx.insert(earlyActions).values({ id, ...of, agencyId: asked.request.agencyId, ...rowOf(action), ...by });
  } else await change(work, answered, { ...kept, to: { ...rowOf(action), ...by } });
  note(work, answered, { id, did: kept === undefined ? 'added' : action.doneOn === undefined ? 'changed' : 'done' });
  return id;
}

/** Takes an early action out, with the reason kept. */
export async function removeAction(
  work: Work,
  answered: AnsweredRequest,
  { id, version, reason }: { readonly id: string; readonly version: number | undefined; readonly reason: string },
): Promise<void> {
  const to = { removedAt: work.now, removedReason: reason, changedBy: personIn(work), changedAt: work.now };
  await change(work, answered, { id, version, to });
  note(work, answered, { id, did: 'removed' });
}

async function change(
  work: Work,
  { asked }: AnsweredRequest,
  { id, version, to }: { id: string; version: number | undefined; to: Partial<typeof earlyActions.$inferInsert> },
): Promise<void> {
  const rows = await work.tx
    .update(earlyActions)
    .set({ ...to, version: sql`${earlyActions.version} + 1` })
    .where(
      and(
        eq(earlyActions.id, id),
        eq(earlyActions.requestId, asked.request.id),
        eq(earlyActions.version, version ?? 0),
        isNull(earlyActions.removedAt),
      ),
    )
    .returning({ id: earlyActions.id });
  if (rows.length === 0) throw new Conflict('Somebody else of your agency changed this first.');
}

const note = (work: Work, { review }: AnsweredRequest, { id, did }: { id: string; did: string }): void =>
  work.record({ action: `early-action.${did}`, reviewId: review.id, objectKind: 'early-action', objectId: id });
