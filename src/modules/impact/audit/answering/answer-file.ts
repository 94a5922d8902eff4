import { and, eq, sql } from '../../../../platform/database/sql.js';
import type { FormBody } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import { authorOf, type Giver } from '../../giver.js';
import { heldRun } from '../held.js';
import type { FileAnswers } from '../kinds.js';
import type { AnsweredFile, AuditRun, RunRow } from '../queries.js';
import { auditFiles } from '../tables.js';

/** What was answered of a file, over what: `version` is that of the answers that the auditor saw, 0 for none. */
export interface AnsweredNow {
  readonly number: number;
  readonly answers: FileAnswers;
  readonly version: number;
}

/**
 * Keeps the answers of files, each in place of what was there. Answers the files that somebody else answered meanwhile: those are left as they
 * are, so that whoever comes last is told. Throws `Conflict` when the run was finished or dropped.
 */
export async function answerFiles(
  work: Work,
  run: Pick<AuditRun, 'id' | 'claimId'>,
  { files, by, typed }: { readonly files: readonly AnsweredNow[]; readonly by: Giver; readonly typed: FormBody },
): Promise<AnsweredFile[]> {
  const now = await heldRun(work, run, { states: ['open'], typed });
  const there = await work.tx.select().from(auditFiles).where(eq(auditFiles.runId, now.id));
  const met: AnsweredFile[] = [];
  let kept = 0;
  for (const file of files.filter(({ number }) => number <= now.sample)) {
    const before = there.find(({ fileNumber }) => fileNumber === file.number);
    if ((before?.version ?? 0) !== file.version && before !== undefined) met.push(before);
    else {
      await keep(work, now, { file, by, isNew: before === undefined });
      kept += 1;
    }
  }
  if (kept > 0)
    work.record({
      ...{ action: 'impact.audit-answered', reviewId: now.reviewId },
      ...{ objectKind: 'impact-claim', objectId: now.claimId },
    });
  return met;
}

async function keep(
  { tx, now: answeredAt }: Work,
  { id: runId, claimId, reviewId, partnershipId }: RunRow,
  { file, by, isNew }: { readonly file: AnsweredNow; readonly by: Giver; readonly isNew: boolean },
): Promise<void> {
  const author = authorOf(by);
  const said = { answers: file.answers, answeredBy: author.person, answeredByLead: author.lead, answeredAt };
  if (isNew)
    await tx.insert(auditFiles).values({ ...said, runId, claimId, reviewId, partnershipId, fileNumber: file.number });
  else
    await tx
      .update(auditFiles)
      .set({ ...said, version: sql`${auditFiles.version} + 1` })
      .where(and(eq(auditFiles.runId, runId), eq(auditFiles.fileNumber, file.number)));
}
