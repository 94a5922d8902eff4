import { eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { auditSampled } from './tables.js';

/** Erases the case numbers of a run: the rows go. */
export async function eraseReferences({ tx }: Work, runId: string): Promise<void> {
  await tx.delete(auditSampled).where(eq(auditSampled.runId, runId));
}
