import { and, eq } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenPlan } from '../opened.js';
import { changeAction } from '../planning/change-action.js';
import { recordAction } from '../planning/record-action.js';
import { findAction } from '../queries.js';
import { actionImportRows, actionMilestones, actionUpdates } from '../tables.js';
import { type PlanImport, partsOfImport, rowsOfImport, waits } from './queries.js';
import { readReach, readTarget } from './read-part.js';
import { compareReferences } from './references.js';
import { settleImport } from './settle-import.js';
import type { DraftRead, UnderstoodPart } from './understood.js';

/**
 * Takes a file in as a whole, in the order of its references. What its rows said is in the plan then, under pseudonyms, and is kept nowhere
 * else; undefined while anything of it waits to be mended or settled.
 */
export async function takeIn(
  work: Work,
  plan: OpenPlan,
  one: PlanImport,
): Promise<{ planned: number; changed: number } | undefined> {
  const parts = await partsOfImport(work, plan, one);
  if (parts.some(waits)) return undefined;
  await settleImport(work, plan, { one, from: 'read', to: 'taken' });
  const taken = parts
    .filter(({ leftOut }) => leftOut === undefined)
    .toSorted((a, b) => compareReferences(a.texts.ref ?? '', b.texts.ref ?? ''));
  const made: Made[] = [];
  for (const { key, draft } of taken)
    if (draft !== undefined) made.push({ row: rowOfKey(key), id: await planOne(work, plan, draft) });
  const followed = taken.filter(({ draft, follow = [] }) => draft === undefined && follow.length > 0);
  for (const part of followed) await followFile(work, plan, { part, fileName: one.fileName });
  await emptyRows(work, one, made);
  work.record({ action: 'action-import.taken', reviewId: one.reviewId, objectKind: 'action-import', objectId: one.id });
  return { planned: made.length, changed: followed.length };
}

/** An action that was planned, and the number of the row that it was made of. */
interface Made {
  readonly row: number;
  readonly id: string;
}

/** A key is the number of the row and the place in it: "12-0". */
const rowOfKey = (key: string): number => Number(key.split('-')[0]);

/** Keeps of each row what was made of it, and no more. */
async function emptyRows(work: Work, one: PlanImport, made: readonly Made[]): Promise<void> {
  for (const { number, reading } of await rowsOfImport(work, one.id)) {
    const ids = made.filter(({ row }) => row === number).map(({ id }) => id);
    await work.tx
      .update(actionImportRows)
      .set({ state: 'taken', cells: [], reading: { ...reading, section: '', mends: {}, made: ids } })
      .where(and(eq(actionImportRows.importId, one.id), eq(actionImportRows.number, number)));
  }
}

async function planOne(work: Work, plan: OpenPlan, { milestones, update, ...said }: DraftRead): Promise<string> {
  const draft = { ...said, officerName: '', officerPost: '', officerEmail: '', agreedOn: undefined };
  const actionId = await recordAction(work, plan, { draft, underWay: update !== undefined });
  const by = personIn(work);
  const of = { reviewId: plan.review.id, partnershipId: plan.review.partnershipId, actionId };
  if (milestones.length > 0)
    await work.tx.insert(actionMilestones).values(
      milestones.map(({ what, dueOn, metOn }, at) => ({
        ...{ id: work.newId(), ...of, position: at + 1, what: plan.names.toPseudonyms(what), firstDueOn: dueOn, dueOn },
        ...{ metOn: metOn ?? null, changedBy: by, changedAt: work.now },
      })),
    );
  if (update !== undefined)
    await work.tx.insert(actionUpdates).values({
      ...{ id: work.newId(), ...of, toldOn: work.today, progress: plan.names.toPseudonyms(update.progress) },
      ...{ says: update.says, way: 'import' as const, toldBy: by, toldAt: work.now },
    });
  return actionId;
}

/** Changes the cells in which somebody said that the file is right. */
async function followFile(
  work: Work,
  plan: OpenPlan,
  { part, fileName }: { part: UnderstoodPart; fileName: string },
): Promise<void> {
  const { id, version } = found(part.same);
  const { texts, follow = [] } = part;
  const given = (column: (typeof follow)[number]): string | undefined =>
    follow.includes(column) ? (texts[column] ?? '') : undefined;
  const change = {
    ...{ what: given('what'), outcome: given('outcome'), proofWanted: given('proof') },
    reach: follow.includes('reach') ? readReach(texts.reach).value : undefined,
    dueOn: follow.includes('due') ? readTarget(texts.due ?? '', work.today).value : undefined,
  };
  const kept = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const planned = found(await findAction(work, plan.review, id));
  const reason = `It stands so in ${fileName}, which was brought in`;
  await changeAction(work, { ...plan, planned }, { change: kept, reason, version });
}
