import { type Asked, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, readForm, rejected } from '../../../web/forms.js';
import { textOf } from '../../../web/index.js';
import type { AnswerAbout, ScopingAnswer } from '../answer.js';
import type { NameOf } from '../answer-rows.js';
import { type AnswerStep, answerPaths, answerSteps } from '../paths.js';
import { answerValues, readStep } from './answer-form.js';
import { type AnswerInHand, answeredByLink, heldByLink, type PersonToFind, peopleToFind } from './answer-in-hand.js';
import { checkForm, readNil } from './check-form.js';
import { CheckAnswerPage, NilPage } from './check-page.js';
import { EndedPage, OverviewPage } from './overview-page.js';
import { ReceiptPage } from './receipt-page.js';
import { saveAnswer } from './save-answer.js';
import { StepPage } from './step-pages.js';
import { submitAnswer } from './submit-answer.js';

const nameOf =
  (people: readonly PersonToFind[]): NameOf =>
  (id) =>
    people.find(({ subjectId }) => subjectId === id)?.name ?? 'Somebody you were asked about';

const valuesOf = (held: AnswerInHand) => emptyForm(answerValues(held.answer));

async function saveStep(work: Work, asked: Asked, { held, step }: { held: AnswerInHand; step: AnswerStep }) {
  const reading = readStep(step, { today: work.today, subjectIds: held.request.subjectIds }, asked.body);
  if (!reading.ok) {
    const people = step === 'known' ? await peopleToFind(work, held.request) : [];
    return show(<StepPage held={held} step={step} people={people} form={reading.form} />, 422);
  }
  const { nilReason: _, ...answer } = { ...held.answer, ...reading.value };
  await saveAnswer(work, held, { answer, typed: asked.body });
  const { id } = held.request;
  if (textOf(rejected(asked.body, []), 'then') === 'later')
    return goTo(answerPaths.overview(id), { flash: 'Saved. The link in your e-mail brings you back.' });
  const next = answerSteps[answerSteps.indexOf(step) + 1];
  return goTo(next === undefined ? answerPaths.check(id) : answerPaths.step(id, next));
}

const stepRoutes = answerSteps.flatMap((step) => [
  get(answerPaths.stepPattern(step), answeredByLink, async (work, _asked, held) => {
    const people = step === 'known' ? await peopleToFind(work, held.request) : [];
    return show(<StepPage held={held} step={step} people={people} form={valuesOf(held)} />);
  }),
  post(answerPaths.stepPattern(step), answeredByLink, (work, asked, held) => saveStep(work, asked, { held, step })),
]);

async function handIn(work: Work, asked: Asked, held: AnswerInHand) {
  const receipt = answerPaths.receipt(held.request.id);
  if (held.isHandedIn) return goTo(receipt);
  const refuse = async (form: ReturnType<typeof emptyForm>) =>
    show(<CheckAnswerPage held={held} nameOf={nameOf(await peopleToFind(work, held.request))} form={form} />, 422);
  const reading = readForm(checkForm(held.last !== undefined), asked.body);
  if (!reading.ok) return refuse(reading.form);
  const { respondentName: name, respondentPost: post_, whatChanged } = reading.value;
  const answer: ScopingAnswer = { ...held.answer, respondent: { name, post: post_, email: held.email } };
  const blockers = await submitAnswer(work, held, { answer, whatChanged, typed: asked.body });
  return blockers.length > 0 ? refuse(rejected(asked.body, [])) : goTo(receipt);
}

const notKnown = ({ subjectId }: AnswerAbout): AnswerAbout => ({
  subjectId,
  known: 'not-known',
  firstContact: '',
  lastContact: '',
  services: '',
});

async function handInNil(work: Work, asked: Asked, held: AnswerInHand) {
  const receipt = answerPaths.receipt(held.request.id);
  if (held.isHandedIn && held.answer.nilReason !== undefined) return goTo(receipt);
  const reading = readNil(held.last !== undefined, asked.body);
  if (!reading.ok) return show(<NilPage held={held} form={reading.form} />, 422);
  const { respondentName, respondentPost, whatChanged, declared: _, ...nil } = reading.value;
  const answer: ScopingAnswer = {
    ...held.answer,
    ...nil,
    subjects: nil.nilReason === 'not-known' ? held.answer.subjects.map(notKnown) : held.answer.subjects,
    respondent: { name: respondentName, post: respondentPost, email: held.email },
  };
  await submitAnswer(work, held, { answer, whatChanged, typed: asked.body });
  return goTo(receipt);
}

export const answeringRoutes = [
  get(answerPaths.overviewPattern, heldByLink, async (work, _asked, held) => {
    if (held.request.endedAs !== null) return show(<EndedPage held={held} />);
    return show(<OverviewPage held={held} people={await peopleToFind(work, held.request)} today={work.today} />);
  }),

  ...stepRoutes,

  get(answerPaths.checkPattern, answeredByLink, async (work, _asked, held) =>
    show(<CheckAnswerPage held={held} nameOf={nameOf(await peopleToFind(work, held.request))} form={valuesOf(held)} />),
  ),
  post(answerPaths.checkPattern, answeredByLink, handIn),

  get(answerPaths.nilPattern, answeredByLink, (_work, _asked, held) =>
    show(<NilPage held={held} form={valuesOf(held)} />),
  ),
  post(answerPaths.nilPattern, answeredByLink, handInNil),

  get(answerPaths.receiptPattern, answeredByLink, async (work, _asked, held) => {
    if (held.last === undefined) return goTo(answerPaths.overview(held.request.id));
    const people = await peopleToFind(work, held.request);
    return show(<ReceiptPage held={held} handedIn={held.last} nameOf={nameOf(people)} />);
  }),
];
