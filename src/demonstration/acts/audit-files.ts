import { addMonths } from '../../kernel/day.js';
import { answerFiles } from '../../modules/impact/audit/answering/answer-file.js';
import { beginAudit } from '../../modules/impact/audit/asking/begin-audit.js';
import { drawRun } from '../../modules/impact/audit/drawing/draw-run.js';
import type { AuditQuestion, FileAnswers } from '../../modules/impact/audit/kinds.js';
import { auditsOf } from '../../modules/impact/audit/queries.js';
import { finishRun } from '../../modules/impact/audit/result/finish-run.js';
import { found } from '../../platform/errors.js';
import type { AuditRunTold, AuditTold, ChangeTold, MeasureTold } from '../content/changes.js';
import type { Stage } from '../stage/stage.js';
import type { CaseFile } from './case-file.js';
import { claimOf, measureOf, writingIn } from './change.js';

/** One run of an audit: the questions are written for the first. */
export interface Audited {
  readonly told: ChangeTold;
  readonly measure: MeasureTold;
  readonly audit: AuditTold;
  readonly run: AuditRunTold;
}

/** Files are drawn at random from case numbers, answered one by one, and what they show becomes a reading. */
export const auditFiles = (stage: Stage, file: CaseFile, { told, measure: of, audit, run }: Audited): Promise<void> =>
  stage.as('single-point-of-contact', async (work) => {
    const { plan, claim } = await claimOf(work, file, told);
    const writing = writingIn(work, plan);
    const measure = measureOf(claim, told, of);
    const draft = { ...audit, producerName: audit.who };
    const [begun] = await auditsOf(work, measure.id);
    const auditId = begun?.id ?? (await beginAudit(work, measure, { draft, writing }));
    const references = Array.from({ length: run.population }, (_, at) => `CA-${run.month}-${1000 + at}`);
    await drawRun(
      work,
      { id: auditId, claimId: claim.id },
      {
        drawing: {
          ...{ references, size: run.files, seed: String(run.month).padStart(32, '5e'), isBaseline: false },
          ...{ fromDay: addMonths(work.today, -3), toDay: work.today },
        },
        ...{ by: writing.by, typed: {} },
      },
    );
    const drawn = found((await auditsOf(work, measure.id))[0]?.runs.at(-1));
    const files = Array.from({ length: run.files }, (_, at) => ({
      ...{
        number: at + 1,
        version: 0,
        answers: answersOf(audit.questions, { at, fallsShort: (at * 7) % run.files >= run.met }),
      },
    }));
    await answerFiles(work, drawn, { files, by: writing.by, typed: {} });
    const [answered] = await auditsOf(work, measure.id);
    const now = { measure, audit: found(answered), run: found(answered?.runs.at(-1)) };
    await finishRun(work, now, { leftOutBecause: undefined, seen: undefined, writing, typed: {} });
  });

/** A file that falls short has a no to the last question that decides; what may not apply does so to one file of three. */
function answersOf(
  questions: readonly AuditQuestion[],
  { at, fallsShort }: { readonly at: number; readonly fallsShort: boolean },
): FileAnswers {
  const last = questions.findLast(({ decides }) => decides);
  return Object.fromEntries(
    questions.map((one) => {
      if (fallsShort && one === last) return [one.id, 'no'];
      return [one.id, one.mayNotApply && at % 3 !== 0 ? 'na' : 'yes'];
    }),
  );
}
