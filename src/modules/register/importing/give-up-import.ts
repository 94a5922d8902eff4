import { eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { registerImportRows } from '../tables.js';
import { holdImport } from './hold-import.js';
import type { RegisterImport } from './queries.js';

/** Gives a file up before anything of it was taken in; its rows go. */
export async function giveUpImport(work: Work, one: RegisterImport): Promise<void> {
  await holdImport(work, one, { from: 'checking', to: 'given-up' });
  await work.tx.delete(registerImportRows).where(eq(registerImportRows.importId, one.id));
  const { partnershipId } = one;
  work.record({ action: 'register-import.given-up', partnershipId, objectKind: 'register-import', objectId: one.id });
}
