import { asc, eq } from '../../platform/database/sql.js';
import { takeTurns } from '../../platform/database/take-turns.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import type { AskedAgency } from './queries.js';
import { agencyRequests, returnSteps } from './tables.js';

/**
 * Waits until nobody else is writing in this return, handing it on, signing it or ending its request, and answers where it stands then: what
 * the guard read may be out of date. It is held until the transaction ends.
 */
export async function holdReturn(work: Work, requestId: string): Promise<Pick<AskedAgency, 'request' | 'steps'>> {
  const { tx } = work;
  await takeTurns(work, `return:${requestId}`);
  const [request] = await tx.select().from(agencyRequests).where(eq(agencyRequests.id, requestId));
  const steps = await tx
    .select()
    .from(returnSteps)
    .where(eq(returnSteps.requestId, requestId))
    .orderBy(asc(returnSteps.seq));
  return { request: found(request), steps };
}
