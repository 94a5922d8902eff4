import { and, eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import type { OpenPlan } from '../opened.js';
import { actionImportRows } from '../tables.js';
import { type PlanImport, rowsOfImport } from './queries.js';
import { settleImport } from './settle-import.js';
import type { PartMend } from './understood.js';

/** What was said of the actions of rows, by their keys ("12-0"); undefined: nothing any more. */
export type MendsByKey = ReadonlyMap<string, PartMend | undefined>;

/** Keeps what was said of some actions of a file. What it was before is written over: it is no record yet. */
export async function mendParts(
  work: Work,
  plan: OpenPlan,
  { one, mends }: { readonly one: PlanImport; readonly mends: MendsByKey },
): Promise<void> {
  await settleImport(work, plan, { one, from: 'read', to: 'read' });
  const byRow = Map.groupBy(mends, ([key]) => key.split('-')[0] ?? '');
  for (const { number, reading } of await rowsOfImport(work, one.id)) {
    const said = byRow.get(String(number));
    if (said === undefined) continue;
    const kept = new Map(Object.entries(reading.mends));
    for (const [key, mend] of said) {
      const place = key.split('-')[1] ?? '';
      if (mend === undefined) kept.delete(place);
      else kept.set(place, mend);
    }
    await work.tx
      .update(actionImportRows)
      .set({ reading: { ...reading, mends: Object.fromEntries(kept) } })
      .where(and(eq(actionImportRows.importId, one.id), eq(actionImportRows.number, number)));
  }
}
