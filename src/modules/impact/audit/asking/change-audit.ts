import { and, eq, inArray, sql } from '../../../../platform/database/sql.js';
import { Conflict } from '../../../../platform/errors.js';
import type { FormBody } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import type { Writing } from '../../giver.js';
import { heldAudit } from '../held.js';
import type { Audit } from '../queries.js';
import { auditFiles, auditRuns, audits } from '../tables.js';
import { type AuditDraft, underPseudonyms } from './begin-audit.js';

/** Whether the questions stand for good: a file was answered by them. */
export const isFixed = ({ runs }: Pick<Audit, 'runs'>): boolean => runs.some(({ files }) => files.length > 0);

/** Changes what an audit asks, until the first file is answered. Throws `Conflict` when that happened meanwhile, or somebody else changed it. */
export async function changeAudit(
  work: Work,
  audit: Pick<Audit, 'id' | 'claimId'>,
  asked: {
    readonly draft: AuditDraft;
    readonly writing: Writing;
    readonly version: number | undefined;
    readonly typed: FormBody;
  },
): Promise<void> {
  const { id, reviewId, claimId } = await heldAudit(work, audit);
  const drawn = work.tx.select({ id: auditRuns.id }).from(auditRuns).where(eq(auditRuns.auditId, id));
  if ((await work.tx.$count(auditFiles, inArray(auditFiles.runId, drawn))) > 0)
    throw new Conflict('A file was answered meanwhile: its questions stay as they are.', asked.typed);
  const changed = await work.tx
    .update(audits)
    .set({ ...underPseudonyms(asked.draft, asked.writing), version: sql`${audits.version} + 1` })
    .where(and(eq(audits.id, id), eq(audits.version, asked.version ?? 0)))
    .returning({ id: audits.id });
  if (changed.length === 0) throw new Conflict('Somebody else has changed these questions meanwhile.', asked.typed);
  work.record({ action: 'impact.audit-changed', reviewId, objectKind: 'impact-claim', objectId: claimId });
}
