import { addWorkingDays } from '../../kernel/working-days.js';
import { keepDocument, madeFile } from '../../modules/documents/index.js';
import { recordConclusions } from '../../modules/quality-assurance/conclusions/record-conclusions.js';
import type { Answer } from '../../modules/quality-assurance/data-form/answers.js';
import { type Asked, dataFormOf } from '../../modules/quality-assurance/data-form/open-form.js';
import { saveSection } from '../../modules/quality-assurance/data-form/save-section.js';
import type { Outcome } from '../../modules/quality-assurance/kinds.js';
import type { NewPoint, PointAnswer } from '../../modules/quality-assurance/letter/form.js';
import { recordLetter } from '../../modules/quality-assurance/letter/record-letter.js';
import { settlePoint } from '../../modules/quality-assurance/letter/settle-point.js';
import { COVERING, openSet } from '../../modules/quality-assurance/pack/open-set.js';
import { lettersOf, submissionsOf } from '../../modules/quality-assurance/queries.js';
import { recordSending } from '../../modules/quality-assurance/sending/record-sending.js';
import { setSaid } from '../../modules/quality-assurance/sending/set-said.js';
import { versionsOf } from '../../modules/report/index.js';
import { found } from '../../platform/errors.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';
import { actionThat, openPlan } from './settle-plan.js';

/** What is answered on the national data form, by question; a person's questions may begin with the part, as in `victim.caring`. */
export type FormAnswers = Readonly<Record<string, Answer>>;

/** The co-ordinator answers every question of the data form that the record does not know. */
export const fillDataForm = (stage: Stage, file: CaseFile, answers: FormAnswers): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const { sections } = await dataFormOf(work, review);
    for (const section of sections) {
      const open = section.asked.filter(({ words }) => words === '');
      const given = new Map(
        open.map(({ field, suggested }): [string, Answer] => [
          field.key,
          answers[`${section.part.key}.${field.key}`] ?? answers[field.key] ?? suggested ?? unknown(field),
        ]),
      );
      await saveSection(work, review, { section, given, version: section.version, typed: {} });
    }
  });

function unknown({ answer, label }: Asked['field']): Answer {
  if (answer.kind === 'words') throw new Error(`the demonstration does not answer “${label}”`);
  const none = found(answer.choices.find(({ code }) => code === 'no') ?? answer.choices.at(-1)).code;
  return answer.kind === 'many' ? [none] : none;
}

/** The co-ordinator writes what only the partnership can say in the covering letter. */
export const writeCovering = (
  stage: Stage,
  file: CaseFile,
  { family, publication }: { readonly family: string; readonly publication: string },
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const { covering } = await openSet(work, review);
    const given = new Map<string, Answer>([
      ['family', family],
      ['publication', publication],
    ]);
    await saveSection(work, review, { section: COVERING, given, version: covering.version, typed: {} });
  });

/** The co-ordinator sends the newest final draft with all that belongs to it, and records it. */
export const sendSet = (stage: Stage, file: CaseFile, receipt: string): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const set = await openSet(work, review);
    const lacks = set.checks.filter(({ there }) => !there);
    if (lacks.length > 0) without(lacks);
    const final = found(set.final);
    const refused = await recordSending(work, review, {
      draft: {
        ...{ reportVersionId: final.id, setId: undefined, sentOn: work.today, receipt },
        sentTo: 'dhr.enquiries@homeoffice.example',
      },
      said: setSaid(review, set, final),
    });
    without(refused);
  });

/** What the panel of the Home Office writes. */
export interface LetterTold {
  readonly outcome: Outcome;
  readonly strengths: string;
  readonly points: readonly PointTold[];
}

/** A point of the letter, with what is answered to it. */
export interface PointTold extends NewPoint {
  readonly response: PointAnswer['response'];
  readonly answer: string;
  readonly change?: string;
  /** How the action begins that does what is asked. */
  readonly action?: string;
}

/** The letter comes: the co-ordinator keeps its file and records it with its points. */
export const letterComes = (stage: Stage, file: CaseFile, told: LetterTold): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const submission = found((await submissionsOf(work, review.id))[0]);
    const points = told.points.map(({ text }, at) => `${at + 1}. ${text}`);
    const words = [told.strengths, ...points].join('\n\n');
    const kept = await keepDocument(work, {
      ...{ review, class: 'letter', title: 'Letter of the Home Office panel' },
      file: madeFile('Letter of the panel.txt', Buffer.from(words)),
    });
    if ('refused' in kept) throw new Error('the letter was refused');
    await recordLetter(work, review, {
      submission,
      documentId: kept.id,
      draft: {
        ...{
          metOn: addWorkingDays(work.today, -12),
          writtenOn: addWorkingDays(work.today, -2),
          receivedOn: work.today,
        },
        ...{ outcome: told.outcome, strengths: told.strengths },
        answerDueOn: told.points.length === 0 ? undefined : addWorkingDays(work.today, 40),
        points: told.points.map(({ text, section, category }) => ({ text, section, category })),
      },
    });
  });

/** The author answers every point of the newest letter, and closes it; a change stands in the newest version of the report. */
export const answerLetter = (stage: Stage, file: CaseFile, told: LetterTold): Promise<void> =>
  stage.as('report-author', async (work) => {
    const review = await openCase(work, file);
    const plan = await openPlan(work, file);
    const letter = found((await lettersOf(work, review.id))[0]);
    const version = found((await versionsOf(work, review.id))[0]);
    for (const [at, point] of letter.points.entries()) {
      const { category, response, answer: responseText, change: changeMade = '', action } = found(told.points[at]);
      const actionId = action === undefined ? undefined : (await actionThat(work, plan, action)).action.id;
      const changedInVersion = response === 'change' ? version.id : undefined;
      const answer = { category, response, responseText, changeMade, changedInVersion, actionId, reopenReason: '' };
      await settlePoint(work, review, { step: 'answer', answer, point, version: point.version, typed: {} });
      await settlePoint(work, review, { step: 'close', point, version: point.version + 1, typed: {} });
    }
  });

/** The conclusions go to the Domestic Abuse Commissioner. */
export const sendConclusions = (stage: Stage, file: CaseFile): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const version = found((await versionsOf(work, review.id)).find(({ issuedOn }) => issuedOn !== null));
    await recordConclusions(work, review, {
      ...{ sentTo: 'commissioner', reportVersionId: version.id, sentOn: work.today, way: 'secure-mail' },
      receipt: 'Automatic reply of the office, in the case folder.',
    });
  });
