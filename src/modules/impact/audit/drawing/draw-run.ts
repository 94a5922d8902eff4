import type { Day } from '../../../../kernel/day.js';
import { eq } from '../../../../platform/database/sql.js';
import { Conflict } from '../../../../platform/errors.js';
import type { FormBody } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import { authorOf, type Giver } from '../../giver.js';
import { heldAudit } from '../held.js';
import { type AuditRow, stateOf } from '../queries.js';
import { auditRuns, auditSampled } from '../tables.js';
import { drawSample, listHash } from './draw-sample.js';

/** From what is drawn, and how many. */
export interface Drawing {
  /** Each once. */
  readonly references: readonly string[];
  readonly size: number;
  /** Random, and unknown to whoever gives the list: 32 hexadecimal digits. */
  readonly seed: string;
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly isBaseline: boolean;
}

/**
 * Draws files from a list; answers the id of the run. Of the list its length and a hash are kept; of the files drawn their case numbers, until
 * the run is finished or dropped. Throws `Conflict` while another run of the audit is open: nobody draws until a sample pleases them.
 */
export async function drawRun(
  work: Work,
  audit: Pick<AuditRow, 'id' | 'claimId'>,
  { drawing, by, typed }: { readonly drawing: Drawing; readonly by: Giver; readonly typed: FormBody },
): Promise<string> {
  const { id: auditId, claimId, reviewId, partnershipId } = await heldAudit(work, audit);
  const runs = await work.tx.select().from(auditRuns).where(eq(auditRuns.auditId, auditId));
  if (runs.some((run) => stateOf(run) === 'open'))
    throw new Conflict('Files were drawn for this audit already. Finish that run or drop it first.', typed);
  const { references, size, seed, ...of } = drawing;
  const files = drawSample(references, { size, seed });
  const author = authorOf(by);
  const id = work.newId();
  const numbered = { reviewId, partnershipId, claimId };
  await work.tx.insert(auditRuns).values({
    ...{ ...numbered, ...of, id, auditId, number: runs.length + 1, seed, sample: files.length },
    ...{ population: references.length, listHash: listHash(references, auditId) },
    ...{ drawnBy: author.person, drawnByLead: author.lead, drawnAt: work.now },
  });
  await work.tx
    .insert(auditSampled)
    .values(files.map((reference, at) => ({ ...numbered, runId: id, fileNumber: at + 1, reference })));
  work.record({ action: 'impact.audit-drawn', reviewId, objectKind: 'impact-claim', objectId: claimId });
  return id;
}
