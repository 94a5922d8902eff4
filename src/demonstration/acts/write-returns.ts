import type { AnsweredRequest } from '../../modules/agency-returns/guards.js';
import { type AskedAgency, requestsOf } from '../../modules/agency-returns/index.js';
import { answerChecks } from '../../modules/agency-returns/sign-off/answer-checks.js';
import { checksFor } from '../../modules/agency-returns/sign-off/checklist.js';
import { handIn } from '../../modules/agency-returns/sign-off/hand-in.js';
import { receive } from '../../modules/agency-returns/sign-off/receive.js';
import type { ReceiptVerb } from '../../modules/agency-returns/sign-off/rules.js';
import { signReturn } from '../../modules/agency-returns/sign-off/settle-for-agency.js';
import { enterPaper, type PaperReturn, partsOfPaper } from '../../modules/agency-returns/word/enter-paper.js';
import { readWord } from '../../modules/agency-returns/word/keep-upload.js';
import { declareIndependence } from '../../modules/agency-returns/writing/declare-independence.js';
import { draftOf } from '../../modules/agency-returns/writing/draft.js';
import type { EarlyActionAnswer } from '../../modules/agency-returns/writing/form.js';
import { keepAction } from '../../modules/agency-returns/writing/keep-action.js';
import { addItem, type ItemOf } from '../../modules/agency-returns/writing/keep-item.js';
import { saveSection } from '../../modules/agency-returns/writing/save-section.js';
import { declare } from '../../modules/reviews/access/declare.js';
import { type OpenReview, undeclaredReview } from '../../modules/reviews/index.js';
import { found } from '../../platform/errors.js';
import { heading, paragraph, wordDocument } from '../../platform/word/index.js';
import type { Work } from '../../platform/work.js';
import { castAgency } from '../cast.js';
import type { WrittenReturn } from '../content/returns.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';

/** Lists that go with what is written. */
export interface Lists {
  readonly interviews?: readonly ItemOf['interviews'][];
  readonly sources?: readonly ItemOf['sources'][];
  readonly recommendations?: readonly Omit<ItemOf['recommendations'], 'lines'>[];
}

/** Says that there is no conflict of interest, where it was not said before. */
export const arriveAs = (stage: Stage, { reference }: CaseFile, who: string): Promise<void> =>
  stage.as(who, async (work) => {
    const asked = await undeclaredReview(work, reference);
    if (asked !== undefined) await declare(work, asked, { declared: 'none', details: '' });
  });

/** Somebody of an agency, by key of the cast or by name, writes what is there under its headings; the author declares first. */
export const writeReturn = (
  stage: Stage,
  file: CaseFile,
  { who, agency, written, lists = {} }: { who: string; agency: string; written: WrittenReturn; lists?: Lists },
): Promise<void> =>
  asAgency(stage, file, { who, agency }, async (work, answered) => {
    if (answered.asked.request.kind !== 'no-contact') await declareFree(work, answered);
    const draft = await draftOf(work, answered);
    const answers = new Map(draft.lines.map(({ id }, index) => [id, written.answers[index]]));
    for (const part of draft.parts) {
      const text = part.line === undefined ? written.sections[part.key] : answers.get(part.line.id);
      if (text !== undefined) await saveSection(work, answered, { part, text, version: 0 });
    }
    for (const item of lists.interviews ?? []) await addItem(work, answered, { key: 'interviews', item });
    for (const item of lists.sources ?? []) await addItem(work, answered, { key: 'sources', item });
    for (const [index, item] of (lists.recommendations ?? []).entries()) {
      const lines = draft.lines.slice(index, index + 1).map(({ id }) => id);
      await addItem(work, answered, { key: 'recommendations', item: { ...item, lines } });
    }
  });

const declareFree = (work: Work, answered: AnsweredRequest): Promise<void> =>
  declareIndependence(work, answered, {
    answer: {
      managed: 'no',
      involved: 'no',
      details: '',
      safeguards: 'Supervised by somebody of another division, who reads each draft.',
    },
    version: answered.asked.author?.version,
  });

/** The author goes through the checklist and hands the return to the senior manager. */
export const handOn = (stage: Stage, file: CaseFile, { who, agency }: { who: string; agency: string }): Promise<void> =>
  asAgency(stage, file, { who, agency }, async (work, answered) => {
    const { id: requestId, kind } = answered.asked.request;
    const answers = checksFor(kind).map(({ key }) => ({ key, answer: 'yes' as const, note: '' }));
    await answerChecks(work, answered.review, { requestId, side: 'agency', answers });
    const made = await handIn(work, answered, { answer: '' });
    if ('blockers' in made) without(made.blockers);
  });

/** The senior manager signs. */
export const signAs = (
  stage: Stage,
  file: CaseFile,
  { who, agency, post }: { who: string; agency: string; post: string },
): Promise<void> => asAgency(stage, file, { who, agency }, (work, answered) => signReturn(work, answered, { post }));

/** The agency notes what it does at once. */
export const actEarly = (
  stage: Stage,
  file: CaseFile,
  { who, agency, action }: { who: string; agency: string; action: EarlyActionAnswer },
): Promise<void> =>
  asAgency(stage, file, { who, agency }, async (work, answered) => {
    const kept = await keepAction(work, answered, { action, kept: undefined });
    if (typeof kept !== 'string') without(kept);
  });

/** The co-ordinator enters a Word file that an agency sent by e-mail. */
export const enterSent = (
  stage: Stage,
  file: CaseFile,
  { agency, text, paper }: { agency: string; text: readonly (readonly [string, string])[]; paper: PaperReturn },
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const review = await openCase(work, file);
    const asked = await requestTo(work, review, agency);
    const parts = text.flatMap(([words, body]) => [heading(1, words), paragraph(body)]);
    const bytes = await wordDocument({ title: 'Return', language: 'en-GB', parts });
    const sent = { field: 'file', fileName: 'return.docx', bytes, tooLarge: false };
    const read = await readWord(sent, await partsOfPaper(work, review, asked));
    if ('refused' in read) return without([read.refused]);
    const refused = await enterPaper(work, review, { asked, file: sent, paper, reading: read.reading });
    if (refused !== undefined) without([refused]);
  });

/** Those who run the review accept it, send it back or release it. */
export const receiveAs = (
  stage: Stage,
  file: CaseFile,
  { who, agency, verb, comment = '' }: { who: string; agency: string; verb: ReceiptVerb; comment?: string },
): Promise<void> =>
  stage.as(who, async (work) => {
    const review = await openCase(work, file);
    await receive(work, review, { asked: await requestTo(work, review, agency), verb, comment });
  });

const requestTo = async (work: Work, review: OpenReview, agency: string): Promise<AskedAgency> =>
  found(
    (await requestsOf(work, review)).find(
      ({ name, state }) => name.includes(castAgency(agency).name) && !state.isEnded,
    ),
  );

const asAgency = (
  stage: Stage,
  file: CaseFile,
  { who, agency }: { who: string; agency: string },
  use: (work: Work, answered: AnsweredRequest) => Promise<void>,
): Promise<void> =>
  stage.as(who, async (work) => {
    const review = await openCase(work, file);
    await use(work, { review, asked: await requestTo(work, review, agency), roles: new Set() });
  });
