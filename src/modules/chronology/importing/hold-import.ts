import { and, eq } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { chronologyImports } from '../tables.js';

/**
 * Holds an import whose rows are being checked until the transaction ends: `share` for whoever mends one of them, `update` for whoever takes
 * them all in. Throws `Conflict` when it has gone on meanwhile.
 */
export async function holdChecking(work: Work, importId: string, how: 'share' | 'update'): Promise<void> {
  const [now] = await work.tx
    .select({ id: chronologyImports.id })
    .from(chronologyImports)
    .where(and(eq(chronologyImports.id, importId), eq(chronologyImports.state, 'checking')))
    .for(how);
  if (now === undefined) throw new Conflict('Somebody else went on with this import meanwhile.');
}
