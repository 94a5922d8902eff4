import { sql } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { holdImport } from './hold-import.js';
import type { RegisterImport } from './queries.js';
import type { RowChoice } from './understood.js';

/** Keeps what somebody settled for rows of a file, by their numbers. */
export async function settleRows(
  work: Work,
  one: RegisterImport,
  choices: ReadonlyMap<number, RowChoice>,
): Promise<void> {
  await holdImport(work, one, { from: 'checking', to: 'checking' });
  const given = [...choices].map(([number, choice]) => ({ number, choice }));
  await work.tx.execute(sql`
    update register_import_row as kept set choice = given.choice
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given (number integer, choice jsonb)
    where kept.import_id = ${one.id}::uuid and kept.number = given.number`);
}
