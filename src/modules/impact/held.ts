import { eq } from '../../platform/database/sql.js';
import { takeTurns } from '../../platform/database/take-turns.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import type { ClaimRow } from './queries.js';
import { claims } from './tables.js';

/** A claim as it stands, and nobody else changes it or anything of it until the transaction ends. */
export async function heldClaim(work: Work, id: string): Promise<ClaimRow> {
  await takeTurns(work, `impact-claim:${id}`);
  const [row] = await work.tx.select().from(claims).where(eq(claims.id, id));
  return found(row);
}
