import { eq, sql } from '../../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../../platform/errors.js';
import type { FormBody } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import { standing } from '../../counted.js';
import { authorOf, type Writing } from '../../giver.js';
import type { Measure } from '../../queries.js';
import { giveReading } from '../../readings/give-reading.js';
import { isOwnAudit } from '../../vouching/vouch.js';
import { eraseReferences } from '../erase-references.js';
import { heldRun } from '../held.js';
import { type LeftOutReason, leftOutReasonInWords } from '../kinds.js';
import { type Audit, type AuditRun, unanswered } from '../queries.js';
import { auditFiles, auditRuns } from '../tables.js';
import { mayPutRight } from './drop-run.js';
import { auditResult, figureOf } from './rules.js';

/** What is said of files that were not read where nobody said why. */
const NO_REASON: LeftOutReason = 'no-time';

/** How a run is ended. */
export interface Finishing {
  /** Why files were not read; undefined where all were. */
  readonly leftOutBecause: LeftOutReason | undefined;
  /** How often files had been saved when whoever finishes it looked at the result. */
  readonly seen: number | undefined;
  readonly writing: Writing;
  readonly typed: FormBody;
}

/**
 * Ends a run: what the files show becomes a reading of the measure, in place of the one that an earlier end of the same run gave, and the case
 * numbers are erased. Throws `Conflict` when somebody else ended it, or when a file was answered while the page was looked at.
 */
export async function finishRun(
  work: Work,
  { measure, audit, run }: { readonly measure: Measure; readonly audit: Audit; readonly run: AuditRun },
  { leftOutBecause, seen, writing, typed }: Finishing,
): Promise<void> {
  const now = await heldRun(work, run, { states: ['open'], typed });
  authorise(mayPutRight(measure, now, writing.by));
  const files = await work.tx.select().from(auditFiles).where(eq(auditFiles.runId, run.id));
  if (savesOf(files) !== (seen ?? savesOf(run.files)) || files.length === 0)
    throw new Conflict('A file was answered meanwhile. Look at the result again.', typed);
  const left = unanswered({ sample: now.sample, files }).length;
  const result = auditResult(
    audit.questions,
    files.map(({ answers }) => answers),
  );
  const draft = {
    ...readingOf(run, audit.title),
    ...producedBy(audit, await isOwnAudit(work, run.id)),
    figure: figureOf(result.standard, measure.direction),
    note: left === 0 ? '' : notRead(run, left, leftOutBecause),
    corrects: standing(measure.readings).find(({ id }) => id === now.readingId)?.id,
  } as const;
  const given = await giveReading(work, measure, { draft, writing, typed });
  if (!('id' in given)) throw new Error('A reading without a file was refused for its file');
  const author = authorOf(writing.by);
  await work.tx
    .update(auditRuns)
    .set({
      ...{ finishedAt: work.now, finishedBy: author.person, finishedByLead: author.lead, readingId: given.id },
      ...{ leftOutBecause: left === 0 ? null : (leftOutBecause ?? NO_REASON), version: sql`${auditRuns.version} + 1` },
    })
    .where(eq(auditRuns.id, run.id));
  await eraseReferences(work, run.id);
  work.record({
    action: 'impact.audit-finished',
    reviewId: now.reviewId,
    objectKind: 'impact-claim',
    objectId: now.claimId,
  });
}

/** What a reading says of the run that it comes from. */
const readingOf = (run: AuditRun, title: string) => ({
  ...{ auditRunId: run.id, isBaseline: run.isBaseline, onDay: run.toDay, fromDay: run.fromDay },
  ...{ method: `${title}, run ${run.number}: ${drawnInWords(run)}`, file: undefined },
});

/** Whoever was to read the files, unless the body itself answered some: then it is its own audit. */
const producedBy = ({ producer, producerName }: Audit, isOwn: boolean): Pick<Audit, 'producer' | 'producerName'> =>
  isOwn && producer !== 'own' ? { producer: 'own', producerName: '' } : { producer, producerName };

const notRead = ({ sample }: AuditRun, left: number, because: LeftOutReason = NO_REASON): string =>
  `${left} of ${sample} files were not read: ${leftOutReasonInWords[because].toLowerCase()}.`;

/** How often files of a run were saved: another number says that an answer is another. */
export const savesOf = (files: readonly { readonly version: number }[]): number =>
  files.reduce((sum, { version }) => sum + version, 0);

/** How the files of a run were chosen, as its reading says it. */
export const drawnInWords = ({ sample, population }: Pick<AuditRun, 'sample' | 'population'>): string =>
  sample === population
    ? `all ${population} files of the list`
    : `${sample} files drawn at random from ${population.toLocaleString('en-GB')}`;
