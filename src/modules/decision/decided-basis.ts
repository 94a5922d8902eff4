import { eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import type { Basis } from './basis.js';
import type { DecisionRecord } from './record.js';
import { signatureRequests } from './tables.js';

/** What the decision that stands was signed on, word for word. */
export async function decidedBasis(work: Work, { decision }: DecisionRecord): Promise<Basis | undefined> {
  if (decision === undefined) return undefined;
  const [row] = await work.tx
    .select({ basis: signatureRequests.basis })
    .from(signatureRequests)
    .where(eq(signatureRequests.id, decision.requestId));
  return row?.basis;
}
