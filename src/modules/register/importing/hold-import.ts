import { and, eq } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { mayKeepRegister } from '../policy.js';
import { registerImports } from '../tables.js';
import type { ImportOutcome, ImportState } from './kinds.js';
import type { RegisterImport } from './queries.js';
import type { ImportColumns } from './understood.js';

/** What becomes of a file. */
export interface Step {
  readonly from: ImportState;
  readonly to: ImportState;
  readonly columns?: ImportColumns;
  readonly outcome?: Partial<ImportOutcome>;
}

/** Moves a file on from how its page showed it, once of two at the same time. Throws `Conflict` when somebody else was faster. */
export async function holdImport(work: Work, one: RegisterImport, step: Step): Promise<void> {
  authorise(mayKeepRegister(work.actor, one.partnershipId));
  const settled = step.to === 'checking' ? {} : { settledBy: personIn(work), settledAt: work.now };
  const held = await work.tx
    .update(registerImports)
    .set({
      ...settled,
      state: step.to,
      columns: step.columns ?? one.columns,
      outcome: step.outcome ?? one.outcome,
      version: one.version + 1,
    })
    .where(
      and(
        eq(registerImports.id, one.id),
        eq(registerImports.state, step.from),
        eq(registerImports.version, one.version),
      ),
    )
    .returning({ id: registerImports.id });
  if (held.length === 0) throw new Conflict('Somebody else has worked on this file meanwhile.');
}
