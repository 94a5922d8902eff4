import { asc, eq, inArray } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { auditFiles, auditRuns, auditSampled, audits } from './tables.js';

export type AuditRow = typeof audits.$inferSelect;
export type RunRow = typeof auditRuns.$inferSelect;
export type AnsweredFile = typeof auditFiles.$inferSelect;

/** Where a run stands. */
export type RunState = 'open' | 'finished' | 'dropped';

/** A sample, with what was answered of its files. */
export interface AuditRun extends RunRow {
  readonly state: RunState;
  /** By their number in the sample; those that nobody has answered are missing. */
  readonly files: readonly AnsweredFile[];
}

/** Questions, and each time that files were drawn for them. */
export interface Audit extends AuditRow {
  /** In the order in which they were drawn, those that were dropped among them. */
  readonly runs: readonly AuditRun[];
}

/** Whether a run is worked on, is done, or counts for nothing. */
export function stateOf({
  finishedAt,
  reopenedAt,
  droppedAt,
}: Pick<RunRow, 'finishedAt' | 'reopenedAt' | 'droppedAt'>): RunState {
  if (droppedAt !== null) return 'dropped';
  if (finishedAt === null) return 'open';
  return reopenedAt !== null && reopenedAt > finishedAt ? 'open' : 'finished';
}

/** The audits of a measure that row-level security shows, in the order in which they were begun: three queries. */
export async function auditsOf({ tx }: Work, measureId: string): Promise<Audit[]> {
  const rows = await tx.select().from(audits).where(eq(audits.measureId, measureId)).orderBy(asc(audits.number));
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const runs = await tx.select().from(auditRuns).where(inArray(auditRuns.auditId, ids)).orderBy(asc(auditRuns.number));
  const files = await tx
    .select()
    .from(auditFiles)
    .where(
      inArray(
        auditFiles.runId,
        runs.map(({ id }) => id),
      ),
    )
    .orderBy(asc(auditFiles.fileNumber));
  const byRun = Map.groupBy(files, ({ runId }) => runId);
  return rows.map((row) => ({
    ...row,
    runs: runs
      .filter(({ auditId }) => auditId === row.id)
      .map((run) => ({ ...run, state: stateOf(run), files: byRun.get(run.id) ?? [] })),
  }));
}

/** The case numbers of a sample by file number; empty once they were erased, and for whoever may not read them. */
export async function referencesOf({ tx }: Work, runId: string): Promise<ReadonlyMap<number, string>> {
  const rows = await tx
    .select({ number: auditSampled.fileNumber, reference: auditSampled.reference })
    .from(auditSampled)
    .where(eq(auditSampled.runId, runId))
    .orderBy(asc(auditSampled.fileNumber));
  return new Map(rows.map(({ number, reference }) => [number, reference]));
}

/** Numbers of the files of a run that nobody has answered. */
export function unanswered({ sample, files }: Pick<AuditRun, 'sample' | 'files'>): number[] {
  const answered = new Set(files.map(({ fileNumber }) => fileNumber));
  return Array.from({ length: sample }, (_, at) => at + 1).filter((number) => !answered.has(number));
}
