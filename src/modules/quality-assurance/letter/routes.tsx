import { found } from '../../../platform/errors.js';
import {
  type Asked,
  download,
  Elsewhere,
  type Guard,
  get,
  goTo,
  post,
  type Route,
  show,
} from '../../../platform/http/route.js';
import { WORD_TYPE, wordDocument } from '../../../platform/word/index.js';
import type { Work } from '../../../platform/work.js';
import { rejected, versionOf } from '../../../web/forms.js';
import type { FormState } from '../../../web/index.js';
import { findPartnership } from '../../accounts/index.js';
import { actionPaths, actionsOf } from '../../actions/index.js';
import {
  DOCUMENT_BYTES,
  documentsPaths,
  findDocument,
  isBound,
  keepDocument,
  viewerOn,
} from '../../documents/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { qaPaths } from '../paths.js';
import { keepQa, runQa, seeLetters, seeQa } from '../policy.js';
import { findLetter, type Letter, type Point, type Submission, submissionsOf } from '../queries.js';
import { versionsOf } from '../report-versions.js';
import { answersPaper } from './answers-document.js';
import { EntryPage } from './entry-page.js';
import {
  dayErrors,
  foundValues,
  letterValues,
  pointFormValues,
  readAnswer,
  readLetterForm,
  withMoreRows,
} from './form.js';
import { LETTER_CLASS, letterDocument, readInto } from './letter-file.js';
import { LetterPage } from './letter-page.js';
import { isPointStep } from './life.js';
import { PointPage } from './point-page.js';
import { changeLetter, recordLetter } from './record-letter.js';
import { settlePoint } from './settle-point.js';

const [runs, keeps] = [onReview(runQa), onReview(keepQa)];
const onLetters = onReview(seeLetters);

/** The panel of the review comes in once it is bound by the undertaking; the others by their office. */
const sees: Guard<OpenReview> = {
  ...onLetters,
  says: `${onLetters.says}; the panel once bound by the undertaking`,
  open: async (work, asked) => {
    const review = await onLetters.open(work, asked);
    if (review === undefined || review instanceof Elsewhere || seeQa.may(review.roles)) return review;
    return isBound(await viewerOn(work, review)) ? review : new Elsewhere(documentsPaths.undertaking(review.reference));
  },
};

/** The set that a letter recorded now would answer: the last one. */
const lastSent = async (work: Work, review: OpenReview): Promise<Submission> =>
  found((await submissionsOf(work, review.id))[0]);

const letterAsked = async (work: Work, asked: Asked, review: OpenReview): Promise<Letter> =>
  found(await findLetter(work, review.id, asked.params.letter ?? ''));

const pointAsked = (asked: Asked, letter: Letter): Point =>
  found(letter.points.find(({ id }) => id === asked.params.point));

async function letterPage(work: Work, letter: Letter, review: OpenReview) {
  const { reference, roles } = review;
  const submission = (await submissionsOf(work, review.id)).find(({ id }) => id === letter.submissionId);
  const document = letter.documentId === null ? undefined : await findDocument(work, letter.documentId);
  const fileHref = document && documentsPaths.ofReview(reference).file(document.id, document.latest.number);
  const may = { keeps: keepQa.may(roles), runs: runQa.may(roles) };
  return (
    <LetterPage reference={reference} letter={letter} submission={submission?.number} fileHref={fileHref} {...may} />
  );
}

async function choicesFor(work: Work, review: OpenReview, point: Point) {
  const versions = await versionsOf(work, review.id);
  const closed = (await actionsOf(work, review)).filter(
    ({ action }) => action.state === 'closed' || action.id === point.actionId,
  );
  return {
    versions: versions.map(({ id, number }) => ({ id, words: `Version ${number}` })),
    actions: closed.map(({ action }) => ({ id: action.id, words: action.what })),
  };
}

async function pointPage(work: Work, review: OpenReview, at: { letter: Letter; point: Point; form: FormState }) {
  const { reference } = review;
  const { actionId } = at.point;
  const actionHref = actionId === null ? undefined : actionPaths.one(reference, actionId);
  return (
    <PointPage reference={reference} {...at} {...(await choicesFor(work, review, at.point))} actionHref={actionHref} />
  );
}

const entryRoutes: readonly Route[] = [
  get(qaPaths.newLetterPattern, runs, async (work, asked, review) => {
    await lastSent(work, review);
    const document = await letterDocument(work, review, asked.query.file);
    const filled =
      document === undefined ? { form: foundValues(undefined, work.today) } : await readInto(work, document);
    return show(<EntryPage reference={review.reference} {...filled} />);
  }),

  post(
    qaPaths.letterFilePattern,
    runs,
    async (work, asked, review) => {
      await lastSent(work, review);
      const refuse = (message: string) => {
        const form = { ...foundValues(undefined, work.today), errors: [{ field: 'file', message }] };
        return show(<EntryPage reference={review.reference} form={form} />, 422);
      };
      const [file] = asked.spooled ?? [];
      if (file === undefined) return refuse('Select the file of the letter');
      const title = `Letter of the quality assurance panel, ${review.reference}`;
      const kept = await keepDocument(work, { review, class: LETTER_CLASS, title, file });
      return 'refused' in kept ? refuse(kept.words) : goTo(qaPaths.newLetter(review.reference, kept.id));
    },
    { uploads: DOCUMENT_BYTES, spool: true, rate: { max: 60, perMinutes: 10 } },
  ),

  post(qaPaths.newLetterPattern, runs, async (work, asked, review) => {
    const submission = await lastSent(work, review);
    const document = await letterDocument(work, review, asked.query.file);
    const file = document && { id: document.id, title: document.title, read: 'read' as const };
    const page = (form: FormState, status: number) =>
      show(<EntryPage reference={review.reference} form={form} file={file} />, status);
    if (asked.body.verb === 'more') return page(withMoreRows(asked.body), 200);
    const read = readLetterForm(asked.body, work.today);
    if (!read.ok) return page(read.form, 422);
    const errors = dayErrors(read.value, submission.sentOn);
    if (errors.length > 0) return page(rejected(asked.body, errors), 422);
    const id = await recordLetter(work, review, { submission, draft: read.value, documentId: document?.id });
    return goTo(qaPaths.letter(review.reference, id), { flash: 'The letter is recorded.' });
  }),

  get(qaPaths.changeLetterPattern, runs, async (work, asked, review) => {
    const letter = await letterAsked(work, asked, review);
    return show(<EntryPage reference={review.reference} form={letterValues(letter)} standing={letter} />);
  }),

  post(qaPaths.changeLetterPattern, runs, async (work, asked, review) => {
    const letter = await letterAsked(work, asked, review);
    const page = (form: FormState, status: number) =>
      show(<EntryPage reference={review.reference} form={form} standing={letter} />, status);
    if (asked.body.verb === 'more') return page(withMoreRows(asked.body), 200);
    const read = readLetterForm(asked.body, work.today);
    if (!read.ok) return page(read.form, 422);
    const answered = (await submissionsOf(work, review.id)).find(({ id }) => id === letter.submissionId);
    const errors = dayErrors(read.value, found(answered).sentOn);
    if (errors.length > 0) return page(rejected(asked.body, errors), 422);
    const version = versionOf(asked.body);
    await changeLetter(work, review, { letter, draft: read.value, version, typed: asked.body });
    return goTo(qaPaths.letter(review.reference, letter.id), { flash: 'Saved.' });
  }),
];

const pointRoutes: readonly Route[] = [
  get(qaPaths.pointPattern, keeps, async (work, asked, review) => {
    const letter = await letterAsked(work, asked, review);
    const point = pointAsked(asked, letter);
    return show(await pointPage(work, review, { letter, point, form: pointFormValues(point) }));
  }),

  post(qaPaths.pointPattern, keeps, async (work, asked, review) => {
    const letter = await letterAsked(work, asked, review);
    const point = pointAsked(asked, letter);
    const { versions, actions } = await choicesFor(work, review, point);
    const ids = { versions: versions.map(({ id }) => id), actions: actions.map(({ id }) => id) };
    const read = readAnswer(asked.body, ids);
    if (!read.ok) return show(await pointPage(work, review, { letter, point, form: read.form }), 422);
    const sent = { point, version: versionOf(asked.body), typed: asked.body };
    await settlePoint(work, review, { step: 'answer', answer: read.value, ...sent });
    const next = letter.points.find(({ id, state }) => id !== point.id && state === 'open');
    const { reference } = review;
    const to = next === undefined ? qaPaths.letter(reference, letter.id) : qaPaths.point(reference, letter.id, next.id);
    const flash = `Point ${point.number} is answered.${next === undefined ? '' : ' The next open one:'}`;
    return goTo(to, { flash });
  }),

  post(qaPaths.pointStepPattern, keeps, async (work, asked, review) => {
    const letter = await letterAsked(work, asked, review);
    const point = pointAsked(asked, letter);
    const { step } = asked.params;
    const known = found(step !== undefined && isPointStep(step) && step !== 'answer' ? step : undefined);
    await settlePoint(work, review, { step: known, point, version: versionOf(asked.body), typed: asked.body });
    const flash = known === 'close' ? `Point ${point.number} is closed.` : `Point ${point.number} is open again.`;
    const { reference } = review;
    return goTo(
      known === 'close' ? qaPaths.letter(reference, letter.id) : qaPaths.point(reference, letter.id, point.id),
      {
        flash,
      },
    );
  }),
];

const readingRoutes: readonly Route[] = [
  get(qaPaths.letterPattern, sees, async (work, asked, review) => {
    const letter = await letterAsked(work, asked, review);
    work.saw(review.id, 'qa-letter', letter.id);
    return show(await letterPage(work, letter, review));
  }),

  get(qaPaths.answersPattern, sees, async (work, asked, review) => {
    const letter = await letterAsked(work, asked, review);
    const { name: partnershipName } = found(await findPartnership(work, review.partnershipId));
    const versions = new Map((await versionsOf(work, review.id)).map(({ id, number }) => [id, number]));
    const about = { reference: review.reference, partnershipName, madeOn: work.today, versions };
    work.record({ action: 'qa-answers.taken', reviewId: review.id, objectKind: 'qa-letter', objectId: letter.id });
    const name = `Answers to the letter ${review.reference.replaceAll('/', '-')}.docx`;
    return download(name, WORD_TYPE, await wordDocument(answersPaper(letter, about)));
  }),
];

export const letterRoutes: readonly Route[] = [...entryRoutes, ...pointRoutes, ...readingRoutes];
