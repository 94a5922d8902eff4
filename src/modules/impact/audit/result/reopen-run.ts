import { eq, sql } from '../../../../platform/database/sql.js';
import type { FormBody } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import { heldRun } from '../held.js';
import type { AuditRun } from '../queries.js';
import { auditRuns } from '../tables.js';

/** Opens a finished run again, to put an answer right. Its reading stands until it is finished again, and is then put right by another. */
export async function reopenRun(work: Work, run: Pick<AuditRun, 'id' | 'claimId'>, typed: FormBody): Promise<void> {
  const { id, reviewId, claimId } = await heldRun(work, run, { states: ['finished'], typed });
  await work.tx
    .update(auditRuns)
    .set({ reopenedAt: work.now, version: sql`${auditRuns.version} + 1` })
    .where(eq(auditRuns.id, id));
  work.record({ action: 'impact.audit-reopened', reviewId, objectKind: 'impact-claim', objectId: claimId });
}
