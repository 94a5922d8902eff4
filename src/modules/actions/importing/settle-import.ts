import { and, eq } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { ImportState } from '../kinds.js';
import type { OpenPlan } from '../opened.js';
import { actionImports } from '../tables.js';
import type { ImportColumns, PlanImport } from './queries.js';

/** Moves an import on, once of two at the same time. Throws `Conflict` when somebody else was faster. */
export async function settleImport(
  work: Work,
  { keeps }: OpenPlan,
  {
    one,
    from,
    to,
    columns = one.columns,
  }: { one: PlanImport; from: ImportState; to: ImportState; columns?: ImportColumns },
): Promise<void> {
  authorise(keeps);
  const settled = await work.tx
    .update(actionImports)
    .set({ state: to, columns, version: one.version + 1, ...(to === 'read' ? {} : { settledAt: work.now }) })
    .where(and(eq(actionImports.id, one.id), eq(actionImports.state, from), eq(actionImports.version, one.version)))
    .returning({ id: actionImports.id });
  if (settled.length === 0) throw new Conflict('Somebody else has worked on this import meanwhile.');
}
