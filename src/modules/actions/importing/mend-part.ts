import { and, eq } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { OpenPlan } from '../opened.js';
import { actionImportRows } from '../tables.js';
import { type PlanImport, rowsOfImport } from './queries.js';
import { settleImport } from './settle-import.js';
import type { PartMend } from './understood.js';

/** Keeps what was said of one action of a row; `key` is "12-0". What it was before is written over: it is no record yet. */
export async function mendPart(
  work: Work,
  plan: OpenPlan,
  { one, key, mend }: { readonly one: PlanImport; readonly key: string; readonly mend: PartMend | undefined },
): Promise<void> {
  const [number, place = ''] = key.split('-');
  const row = found((await rowsOfImport(work, one.id)).find((each) => String(each.number) === number));
  await settleImport(work, plan, { one, from: 'read', to: 'read' });
  const { [place]: _before, ...others } = row.reading.mends;
  const reading = { ...row.reading, mends: mend === undefined ? others : { ...others, [place]: mend } };
  await work.tx
    .update(actionImportRows)
    .set({ reading })
    .where(and(eq(actionImportRows.importId, one.id), eq(actionImportRows.number, row.number)));
}
