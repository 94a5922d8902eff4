import { addDays, startOfDayInLondon } from '../../../kernel/day.js';
import { inArray, lt } from '../../../platform/database/sql.js';
import type { Job } from '../../../platform/jobs/job.js';
import type { Work } from '../../../platform/work.js';
import { REFERENCES_KEPT_DAYS } from './kinds.js';
import { auditRuns, auditSampled } from './tables.js';

/** Erases case numbers of samples that nobody has finished. */
async function eraseOldReferences({ tx, today }: Work): Promise<void> {
  const since = startOfDayInLondon(addDays(today, -REFERENCES_KEPT_DAYS));
  const old = tx.select({ id: auditRuns.id }).from(auditRuns).where(lt(auditRuns.drawnAt, since));
  await tx.delete(auditSampled).where(inArray(auditSampled.runId, old));
}

export const auditJob: Job = {
  name: 'impact.audit-references',
  says: `Erases the case numbers of audits that were drawn more than ${REFERENCES_KEPT_DAYS} days ago`,
  every: '20 3 * * *',
  run: (open) => open(eraseOldReferences),
};
