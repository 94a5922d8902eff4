import { eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { holdersOf } from '../partnerships.js';
import { partnerships } from '../tables.js';

/** Whether nobody else administers the accounts of the partnership. Its row is held, so that two do not end each other at once. */
export async function isLastAdministrator(work: Work, partnershipId: string, personId: string): Promise<boolean> {
  await work.tx
    .select({ id: partnerships.id })
    .from(partnerships)
    .where(eq(partnerships.id, partnershipId))
    .for('update');
  const administrators = await holdersOf(work, partnershipId, 'administrator');
  return administrators.length === 1 && administrators[0]?.id === personId;
}
