import { createHash } from 'node:crypto';
import { sql } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { guessTargets } from '../earlier/fields.js';
import { mayKeepRegister } from '../policy.js';
import { registerImports } from '../tables.js';
import type { GatheredRegister } from './gather.js';
import type { ImportColumns } from './understood.js';

/** What came in. */
export interface Incoming {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly found: GatheredRegister;
}

/** Keeps the rows of a file beside the register until they are checked. Nothing of it is in the register yet. Answers its id. */
export async function beginImport(
  work: Work,
  partnershipId: string,
  { fileName, bytes, found }: Incoming,
): Promise<string> {
  authorise(mayKeepRegister(work.actor, partnershipId));
  const id = work.newId();
  const { headings, beside, from1904 } = found;
  const columns: ImportColumns = { headings, beside, from1904, targets: guessTargets(headings), orders: {} };
  await work.tx.insert(registerImports).values({
    ...{ id, partnershipId, columns, state: 'checking' },
    fileName: fileName.slice(0, 200) || 'Register',
    fileHash: createHash('sha256').update(bytes).digest('hex'),
    madeBy: personIn(work),
    madeAt: work.now,
  });
  const rows = found.rows.map(({ place, cells }, at) => ({ number: at + 1, place, cells }));
  await work.tx.execute(sql`
    insert into register_import_row (import_id, number, partnership_id, place, cells)
    select ${id}::uuid, given.number, ${partnershipId}::uuid, given.place, given.cells
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (number integer, place text, cells jsonb)`);
  work.record({ action: 'register-import.begun', partnershipId, objectKind: 'register-import', objectId: id });
  return id;
}
