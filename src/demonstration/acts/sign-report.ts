import { anonymityOf, whatGoesOut } from '../../modules/report/anonymity/checks-made.js';
import { signFirst } from '../../modules/report/anonymity/look-first.js';
import { signSecond } from '../../modules/report/anonymity/look-second.js';
import { settleCheck } from '../../modules/report/checks/settle.js';
import { checksOf } from '../../modules/report/checks/state-of.js';
import { reportOn } from '../../modules/report/opened.js';
import { signReportOff } from '../../modules/report/sign-off/sign.js';
import { noteStep } from '../../modules/report/steps/note-step.js';
import { takeStep } from '../../modules/report/versions/take-step.js';
import { found } from '../../platform/errors.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';

/** Why something that the checks found is in order, by the kind of the message. */
export type Reasons = Readonly<Partial<Record<string, string>>>;

/** The author goes through what the checks say of the final draft, and settles each for a reason. */
export const settleChecks = (stage: Stage, file: CaseFile, reasons: Reasons): Promise<void> =>
  stage.as('report-author', async (work) => {
    const review = await openCase(work, file);
    const { version } = found(await whatGoesOut(work, review));
    for (const { kind, key, where, found: words = '' } of (await checksOf(work, review, version)).open) {
      const reason = reasons[kind];
      if (reason === undefined) throw new Error(`the checks found a ${kind} in ${where}: ${words}`);
      await settleCheck(work, review, { key, reason });
    }
  });

/** The author looks at the whole set. */
export const lookFirst = (stage: Stage, file: CaseFile): Promise<void> =>
  stage.as('report-author', async (work) => {
    const review = await openCase(work, file);
    const { setHash } = found(await whatGoesOut(work, review));
    const { names } = await reportOn(work, review);
    const refused = await signFirst(work, review, { purpose: 'submission', setHash, asRead: names.text });
    without(refused === undefined ? [] : [refused]);
  });

/** The information governance lead looks at it again. */
export const lookSecond = (stage: Stage, file: CaseFile): Promise<void> =>
  stage.as('information-governance', async (work) => {
    const review = await openCase(work, file);
    const { check } = await anonymityOf(work, review);
    const refused = await signSecond(work, review, found(check).id);
    without(refused === undefined ? [] : [refused]);
  });

/** A chair of the partnership signs the final draft off, or sends it back with what is to change. */
export const signOff = (stage: Stage, file: CaseFile, sentBack?: string): Promise<void> =>
  stage.as('csp-chair', async (work) => {
    const review = await openCase(work, file);
    const { versionId } = found(await whatGoesOut(work, review));
    const verdict = sentBack === undefined ? 'signed' : 'sent-back';
    without(await signReportOff(work, review, { verdict, comment: sentBack ?? '', versionId }));
  });

/** The chair says that the report is complete. */
export const reportComplete = (stage: Stage, file: CaseFile): Promise<void> =>
  stage.as('independent-chair', async (work) =>
    noteStep(work, await openCase(work, file), { step: 'completed', on: work.today, note: 'Signed off that day' }),
  );

/** The author issues the final draft as the final report: from then on chief officers are asked to answer. */
export const issueReport = (stage: Stage, file: CaseFile): Promise<void> =>
  stage.as('report-author', async (work) => {
    const review = await openCase(work, file);
    const { version } = found(await whatGoesOut(work, review));
    await takeStep(work, await reportOn(work, review), { version, step: 'issue' });
  });
