import { found } from '../../../platform/errors.js';
import { download, Elsewhere, type Guard, get, type Route, show } from '../../../platform/http/route.js';
import { WORD_TYPE, wordDocument } from '../../../platform/word/index.js';
import type { Work } from '../../../platform/work.js';
import { findPartnership } from '../../accounts/index.js';
import { documentsPaths, findDocument, isBound, viewerOn } from '../../documents/index.js';
import { versionsOf } from '../../report/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { qaPaths } from '../paths.js';
import { keepQa, runQa, seeLetters, seeQa } from '../policy.js';
import { type Letter, submissionsOf } from '../queries.js';
import { answersPaper } from './answers-document.js';
import { entryRoutes } from './entry-routes.js';
import { letterAsked } from './letter-asked.js';
import { LetterPage } from './letter-page.js';
import { pointRoutes } from './point-routes.js';

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
