import { addComment } from '../../modules/report/comments/add-comment.js';
import { answerComment } from '../../modules/report/comments/answer-comment.js';
import type { ReportPart } from '../../modules/report/index.js';
import { reportOn } from '../../modules/report/opened.js';
import { commentsOf, sectionsOf, versionsOf } from '../../modules/report/queries.js';
import { noteStep } from '../../modules/report/steps/note-step.js';
import { makeVersion } from '../../modules/report/versions/make-version.js';
import { noteReading } from '../../modules/report/versions/readings.js';
import type { VersionStep } from '../../modules/report/versions/steps.js';
import { takeStep } from '../../modules/report/versions/take-step.js';
import { saveSection } from '../../modules/report/writing/save-section.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import type { SectionTold } from '../content/reports.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase } from './case-file.js';

const openReport = async (work: Work, file: CaseFile) => reportOn(work, await openCase(work, file));

/** The analysis is done: drafting can begin. */
export const analysisDone = (stage: Stage, file: CaseFile): Promise<void> =>
  stage.as('independent-chair', async (work) =>
    noteStep(work, await openCase(work, file), {
      ...{ step: 'analysis-done', on: work.today, note: 'Agreed at the meeting of the panel' },
    }),
  );

/** Somebody writes sections, each from what stands there. */
export const writeSections = (
  stage: Stage,
  file: CaseFile,
  { by, sections }: { readonly by: string; readonly sections: readonly SectionTold[] },
): Promise<void> =>
  stage.as(by, async (work) => {
    const open = await openReport(work, file);
    const rows = await sectionsOf(work, open.review.id);
    for (const { part, key, text, after = '' } of sections) {
      if (text === '' && after === '') continue;
      const before = rows.find((row) => row.part === part && row.key === key);
      await saveSection(work, open, { section: { part, key }, text, after, version: before?.version ?? 0 });
    }
  });

/** A version is kept, and steps are taken with it. */
export const keepReport = (
  stage: Stage,
  file: CaseFile,
  { note, steps }: { readonly note: string; readonly steps: readonly VersionStep[] },
): Promise<void> =>
  stage.as('report-author', async (work) => {
    const open = await openReport(work, file);
    await makeVersion(work, open, { note, way: 'written-here' });
    for (const step of steps) {
      const [version] = await versionsOf(work, open.review.id);
      await takeStep(work, open, { version: found(version), step });
    }
  });

interface Said {
  readonly by: string;
  readonly part: ReportPart;
  readonly key: string;
  readonly quote: string;
  readonly text: string;
}

/** Somebody reads the newest version and comments on a passage. */
export const commentOnVersion = (stage: Stage, file: CaseFile, { by, ...comment }: Said): Promise<void> =>
  stage.as(by, async (work) => {
    const open = await openReport(work, file);
    const version = found((await versionsOf(work, open.review.id))[0]);
    await noteReading(work, version);
    await addComment(work, open, { ...comment, versionId: version.id });
  });

/** The author answers the first comment that waits. */
export const answerFirst = (stage: Stage, file: CaseFile, answer: string): Promise<void> =>
  stage.as('report-author', async (work) => {
    const open = await openReport(work, file);
    const comment = found((await commentsOf(work, open.review.id)).find(({ answeredAs }) => answeredAs === null));
    await answerComment(work, open, { comment, as: 'changed', answer, version: comment.version, typed: {} });
  });
