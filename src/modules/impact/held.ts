import { eq } from '../../platform/database/sql.js';
import { takeTurns } from '../../platform/database/take-turns.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import { measuresOf } from './measures-of.js';
import { type Claim, type ClaimRow, type Measure, withWhatCame } from './queries.js';
import { claims } from './tables.js';

/** A claim as it stands, and nobody else changes it or anything of it until the transaction ends. */
export async function heldClaim(work: Work, id: string): Promise<ClaimRow> {
  await takeTurns(work, `impact-claim:${id}`);
  const [row] = await work.tx.select().from(claims).where(eq(claims.id, id));
  return found(row);
}

/** The same with all that came of it, read after it is held. */
export async function heldWithWhatCame(work: Work, id: string): Promise<Claim> {
  const [claim] = await withWhatCame(work, [await heldClaim(work, id)]);
  return found(claim);
}

/** A measure with everything that was read of it, and its claim, which is held. */
export async function heldMeasure(
  work: Work,
  { id, claimId }: Pick<Measure, 'id' | 'claimId'>,
): Promise<{ readonly claim: ClaimRow; readonly measure: Measure }> {
  const claim = await heldClaim(work, claimId);
  const measure = (await measuresOf(work.tx, [claimId])).find((one) => one.id === id);
  return { claim, measure: found(measure) };
}
