import { eq, sql } from '../../../../platform/database/sql.js';
import type { FormBody } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import { standing } from '../../counted.js';
import { authorOf, type Giver, type Writing } from '../../giver.js';
import { heldMeasure } from '../../held.js';
import type { Measure, Reading } from '../../queries.js';
import { mayWithdraw, withdraw } from '../../readings/withdraw.js';
import { eraseReferences } from '../erase-references.js';
import { heldRun } from '../held.js';
import type { AuditRun } from '../queries.js';
import { auditRuns } from '../tables.js';

/** The reading of a run that still stands; undefined where there is none. */
export const readingOf = (
  { readings }: Pick<Measure, 'readings'>,
  { readingId }: Pick<AuditRun, 'readingId'>,
): Reading | undefined => standing(readings).find(({ id }) => id === readingId);

/** A lead puts right what somebody else has finished as little as they withdraw its reading. */
export function mayPutRight(measure: Pick<Measure, 'readings'>, run: Pick<AuditRun, 'readingId'>, by: Giver): boolean {
  const reading = readingOf(measure, run);
  return reading === undefined || mayWithdraw(reading, by);
}

/** Nor do they drop it. */
export const mayDrop = (measure: Pick<Measure, 'readings'>, run: AuditRun, by: Giver): boolean =>
  run.state !== 'dropped' && mayPutRight(measure, run, by);

/** Drops a run: it stays on record with the reason, its reading is withdrawn, its case numbers are erased. */
export async function dropRun(
  work: Work,
  {
    measure,
    run,
  }: { readonly measure: Pick<Measure, 'id' | 'claimId'>; readonly run: Pick<AuditRun, 'id' | 'claimId'> },
  { reason, writing, typed }: { readonly reason: string; readonly writing: Writing; readonly typed: FormBody },
): Promise<void> {
  const now = await heldRun(work, run, { states: ['open', 'finished'], typed });
  const { id, reviewId, claimId } = now;
  const said = writing.toPseudonyms(reason);
  const reading = readingOf((await heldMeasure(work, measure)).measure, now);
  if (reading !== undefined) await withdraw(work, { of: { reading }, reason: said, by: writing.by, typed });
  const author = authorOf(writing.by);
  await work.tx
    .update(auditRuns)
    .set({
      ...{ droppedAt: work.now, droppedReason: said, droppedBy: author.person, droppedByLead: author.lead },
      version: sql`${auditRuns.version} + 1`,
    })
    .where(eq(auditRuns.id, id));
  await eraseReferences(work, id);
  work.record({ action: 'impact.audit-dropped', reviewId, objectKind: 'impact-claim', objectId: claimId });
}
