import { eq } from '../../../platform/database/sql.js';
import { authorise, Conflict, found } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { heldClaim } from '../held.js';
import { type AuditRow, type RunRow, type RunState, stateOf } from './queries.js';
import { auditRuns, audits } from './tables.js';

/** An audit as it stands; nobody else changes anything of its claim until the transaction ends. */
export async function heldAudit(work: Work, audit: Pick<AuditRow, 'id' | 'claimId'>): Promise<AuditRow> {
  const claim = await heldClaim(work, audit.claimId);
  authorise(claim.state !== 'withdrawn');
  const [row] = await work.tx.select().from(audits).where(eq(audits.id, audit.id));
  return found(row);
}

const MEANWHILE: Readonly<Record<RunState, string>> = {
  open: 'Somebody else has opened this run again meanwhile.',
  finished: 'Somebody else has finished this run meanwhile. Open it again to change an answer.',
  dropped: 'Somebody else has dropped this run meanwhile.',
};

/** A run in one of the states in which something may be done with it; throws `Conflict` in another. */
export async function heldRun(
  work: Work,
  run: Pick<RunRow, 'id' | 'claimId'>,
  { states, typed }: { readonly states: readonly RunState[]; readonly typed: FormBody },
): Promise<RunRow> {
  const claim = await heldClaim(work, run.claimId);
  authorise(claim.state !== 'withdrawn');
  const [row] = await work.tx.select().from(auditRuns).where(eq(auditRuns.id, run.id));
  const now = found(row);
  if (!states.includes(stateOf(now))) throw new Conflict(MEANWHILE[stateOf(now)], typed);
  return now;
}
