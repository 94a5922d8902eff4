import { addWorkingDays } from '../../../kernel/working-days.js';
import { found } from '../../../platform/errors.js';
import { type Asked, download, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { WORD_TYPE, wordDocument } from '../../../platform/word/index.js';
import type { Work } from '../../../platform/work.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { findPartnership } from '../../accounts/index.js';
import { addresseeAsked } from '../drafting/who-for-routes.js';
import { type OpenRecommendations, onRecommendations } from '../opened.js';
import { recommendationPaths } from '../paths.js';
import { seeRecommendations, sendRecommendations } from '../policy.js';
import { recommendationsOf, withNames } from '../queries.js';
import { UndertakingFirstPage } from '../reading/undertaking-first.js';
import { recordLetterAnswer } from './answer-letter.js';
import { BoardPage } from './board-page.js';
import { remindByHand } from './chase.js';
import { letterErrors, letterForm, manyForm, recordedForm, saidErrors, wordsForm } from './form.js';
import { keepWords } from './keep-words.js';
import { chiefOfficerLetter, firstWords } from './letter-document.js';
import { letterLinkRoutes } from './link-routes.js';
import { officersToWriteTo } from './officers.js';
import { LetterPage, LetterWordsPage, RecordAnswerPage } from './pages.js';
import { sendLetters } from './send-letters.js';

const [sees, sends] = [onRecommendations(seeRecommendations), onRecommendations(sendRecommendations)];
const { addresseePattern, pagePattern, page, one: pageOf } = recommendationPaths;
const ANSWER_WORKING_DAYS = 40;

async function boardPage(work: Work, open: OpenRecommendations, form?: FormState) {
  const all = (await recommendationsOf(work, open.review.id)).map((one) => withNames(one, open.names.text));
  const issued = all.filter(({ state }) => state === 'issued');
  const toSend = open.sends ? await officersToWriteTo(work, issued) : [];
  const begun = emptyForm({
    to: toSend.map(({ addressee }) => addressee.id),
    ...dayValues('answerDueOn', addWorkingDays(work.today, ANSWER_WORKING_DAYS)),
  });
  return <BoardPage open={open} issued={issued} toSend={toSend} form={form ?? begun} today={work.today} />;
}

async function sendMany(work: Work, asked: Asked, open: OpenRecommendations) {
  const issued = (await recommendationsOf(work, open.review.id)).filter(({ state }) => state === 'issued');
  const known = (await officersToWriteTo(work, issued)).filter(({ officer }) => officer.officerEmail !== '');
  const ids = known.map(({ addressee }) => addressee.id);
  const read = readForm(manyForm(ids, work.today), asked.body);
  if (!read.ok) return show(await boardPage(work, open, read.form), 422);
  const letters = known.filter(({ addressee }) => read.value.to.includes(addressee.id));
  await sendLetters(work, open, {
    ...{ letters, way: 'system', sentOn: work.today, answerDueOn: read.value.answerDueOn },
  });
  return goTo(page(open.review.reference, 'letters'), { flash: 'The letters are on their way.' });
}

async function opened(work: Work, asked: Asked, open: OpenRecommendations) {
  const { one, addressee } = await addresseeAsked(work, asked, open);
  const { reference } = open.review;
  const props = { reference, one: withNames(one, open.names.text), addressee };
  return { one, addressee, props, back: pageOf(reference, one.id) };
}

async function sendOne(work: Work, asked: Asked, open: OpenRecommendations) {
  const { one, addressee, props } = await opened(work, asked, open);
  const again = (form: FormState) => show(<LetterPage {...props} form={form} />, 422);
  const read = readForm(letterForm(work.today), asked.body);
  if (!read.ok) return again(read.form);
  const { officerName, officerPost, way, answerDueOn } = read.value;
  const errors = letterErrors(read.value);
  if (errors.length > 0) return again(rejected(asked.body, errors));
  const officer = { officerName, officerPost, officerEmail: read.value.officerEmail.toLowerCase() };
  const sentOn = way === 'system' ? work.today : found(read.value.sentOn);
  await sendLetters(work, open, { letters: [{ one, addressee, officer }], way, sentOn, answerDueOn });
  return goTo(page(open.review.reference, 'letters'), { flash: `It is sent to ${officerName}.` });
}

async function recordAnswer(work: Work, asked: Asked, open: OpenRecommendations) {
  const { addressee, props, back } = await opened(work, asked, open);
  const letter = found(addressee.letters.findLast(({ answer }) => answer === null));
  const again = (form: FormState) => show(<RecordAnswerPage {...props} form={form} />, 422);
  const read = readForm(recordedForm(work.today), asked.body);
  if (!read.ok) return again(read.form);
  const errors = saidErrors(read.value);
  if (errors.length > 0) return again(rejected(asked.body, errors));
  const { on, ...said } = read.value;
  await recordLetterAnswer(work, open, { letter, on, said });
  return goTo(back, { flash: 'The answer is recorded.' });
}

async function wordsPage(work: Work, asked: Asked, open: OpenRecommendations) {
  const { addressee, props, back } = await opened(work, asked, open);
  if (addressee.letters.some(({ answer }) => answer === null)) return goTo(back, { flash: 'The letter has gone.' });
  const { name: partnershipName } = found(await findPartnership(work, open.review.partnershipId));
  const { bodyName, letterWords } = addressee;
  const words =
    letterWords === '' ? firstWords({ partnershipName, reference: props.reference, bodyName }) : letterWords;
  return show(<LetterWordsPage {...props} form={emptyForm({ words })} />);
}

async function changeWords(work: Work, asked: Asked, open: OpenRecommendations) {
  const { one, addressee, props } = await opened(work, asked, open);
  const read = readForm(wordsForm, asked.body);
  if (!read.ok) return show(<LetterWordsPage {...props} form={read.form} />, 422);
  await keepWords(work, open, {
    ...{ one, addressee, words: read.value.words, version: versionOf(asked.body), typed: asked.body },
  });
  const letter = recommendationPaths.addressee(props.reference, one.id, { addressee: addressee.id, page: 'letter' });
  return goTo(letter, { flash: 'The letter begins so now.' });
}

async function letterFile(work: Work, asked: Asked, open: OpenRecommendations) {
  const { one, addressee } = await addresseeAsked(work, asked, open);
  const [known] = await officersToWriteTo(work, [{ ...one, addressees: [{ ...addressee, letters: [] }] }]);
  const partnership = found(await findPartnership(work, open.review.partnershipId));
  const letter = addressee.letters.at(-1);
  const document = chiefOfficerLetter({
    ...{
      one: withNames(one, open.names.toPseudonyms),
      bodyName: addressee.bodyName,
      officer: letter ?? found(known).officer,
    },
    ...{ reference: open.review.reference, partnershipName: partnership.name, partnershipEmail: partnership.email },
    signatory: work.actor.kind === 'person' ? work.actor.name : partnership.name,
    madeOn: letter?.sentOn ?? work.today,
    words: open.names.toPseudonyms(letter?.words ?? addressee.letterWords),
    answerDueOn: letter?.answerDueOn ?? addWorkingDays(work.today, ANSWER_WORKING_DAYS),
  });
  const name = `Letter ${open.review.reference} recommendation ${one.number}.docx`;
  return download(name, WORD_TYPE, await wordDocument(document));
}

export const lettersRoutes: readonly Route[] = [
  get(pagePattern('letters'), sees, async (work, _asked, open) =>
    show(open.bound ? await boardPage(work, open) : <UndertakingFirstPage reference={open.review.reference} />),
  ),
  post(pagePattern('letters'), sends, sendMany),

  get(addresseePattern('letter'), sends, async (work, asked, open) => {
    const { one, addressee, props } = await opened(work, asked, open);
    const [known] = await officersToWriteTo(work, [{ ...one, addressees: [{ ...addressee, letters: [] }] }]);
    const due = dayValues('answerDueOn', addWorkingDays(work.today, ANSWER_WORKING_DAYS));
    return show(<LetterPage {...props} form={emptyForm({ ...known?.officer, ...due })} />);
  }),
  post(addresseePattern('letter'), sends, sendOne),
  get(addresseePattern('letter-words'), sends, wordsPage),
  post(addresseePattern('letter-words'), sends, changeWords),
  get(addresseePattern('letter-file'), sends, letterFile),

  get(addresseePattern('letter-answer'), sends, async (work, asked, open) => {
    const { addressee, props } = await opened(work, asked, open);
    const letter = found(addressee.letters.findLast(({ answer }) => answer === null));
    const form = emptyForm({ answeredName: letter.officerName, answeredPost: letter.officerPost });
    return show(<RecordAnswerPage {...props} form={form} />);
  }),
  post(addresseePattern('letter-answer'), sends, recordAnswer),

  post(addresseePattern('letter-reminder'), sends, async (work, asked, open) => {
    const { addressee, back } = await opened(work, asked, open);
    const letter = found(addressee.letters.findLast(({ answer }) => answer === null));
    await remindByHand(work, open, letter);
    return goTo(back, { flash: 'The reminder is on its way.' });
  }),

  ...letterLinkRoutes,
];
