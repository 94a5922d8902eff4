import { sql } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { holdChecking } from './hold-import.js';
import type { Import } from './queries.js';

/** Leaves out every row that is in the chronology already and has no other problem. */
export async function leaveOutDoubles(work: Work, one: Import): Promise<void> {
  await holdChecking(work, one.id, 'share');
  await work.tx.execute(sql`
    update chronology_import_row set state = 'left-out', why = 'In the chronology already'
    where import_id = ${one.id}::uuid and state = 'problem' and problems @> '[{"field":"double"}]'::jsonb and jsonb_array_length(problems) = 1`);
}
