import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, show } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { readForm, rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { type AnsweredRequest, answering } from '../guards.js';
import { signOffPaths, writingPaths } from '../paths-of-returns.js';
import { draftOf } from '../writing/draft.js';
import { holdToWrite, writing } from '../writing/may-write.js';
import { isBeingWritten, wasAccepted } from '../writing/rules.js';
import { addAddendum, addendaOf, signAddendum, signsAddendum } from './addenda.js';
import { AddendaPage } from './addenda-page.js';
import { answerChecks, checksOf } from './answer-checks.js';
import { checksFor } from './checklist.js';
import { ChecklistPage } from './checklist-page.js';
import { addendumForm, backForm, handInForm, readChecks, settleForm, signForm } from './form.js';
import { answersComment, handIn } from './hand-in.js';
import { HandInPage } from './hand-in-page.js';
import { handInBlockers } from './rules.js';
import { backToAuthor, signReturn, signs, versionToSign } from './settle-for-agency.js';
import { SignPage } from './sign-page.js';
import { stepsOf } from './versions.js';

const signing = answering('agency-returns.sign', 'agency-senior', 'chief-officer');
const overview = ({ review, asked }: AnsweredRequest) => writingPaths.overview(review.reference, asked.request.id);

/** What was answered, as the form shows it. */
export const checkValues = (rows: readonly { key: string; answer: string; note: string }[]) =>
  emptyForm(
    Object.fromEntries(
      rows.flatMap(({ key, answer, note }) => [
        [`answer-${key}`, answer],
        [`note-${key}`, note],
      ]),
    ),
  );

function checklistPage(answered: AnsweredRequest, form: FormState) {
  const { review, asked } = answered;
  return (
    <ChecklistPage
      title="Quality checklist"
      caption={`Return of ${asked.name}, ${review.reference}`}
      back={overview(answered)}
      intro="Go through it before you hand the return on. “No” is an honest answer, with a note that says why. Your senior manager and those who receive the return see what you answered."
      questions={checksFor(asked.request.kind)}
      form={form}
    />
  );
}

async function handInPage(work: Work, answered: AnsweredRequest, form: FormState) {
  const draft = await draftOf(work, answered);
  const steps = await stepsOf(work, answered.asked.request.id);
  return (
    <HandInPage
      answered={answered}
      form={form}
      blockers={handInBlockers(answered.asked, draft)}
      comment={answersComment(answered.asked) ? steps.at(-1)?.comment : undefined}
    />
  );
}

async function signPage(work: Work, answered: AnsweredRequest, form: FormState) {
  const version = await versionToSign(work, answered);
  const handedOn = found((await stepsOf(work, answered.asked.request.id)).at(-1));
  work.saw(answered.review.id, 'agency-return', version.id);
  return (
    <SignPage
      answered={answered}
      version={version}
      handedOn={handedOn}
      checks={await checksOf(work, answered.asked.request.id, 'agency')}
      form={form}
      maySign={signs(work, answered, version)}
    />
  );
}

async function addendaPage(work: Work, answered: AnsweredRequest, form: FormState) {
  const addenda = await addendaOf(work, answered.asked.request.id);
  return (
    <AddendaPage
      answered={answered}
      addenda={addenda}
      form={form}
      toSign={addenda.filter((one) => signsAddendum(work, answered, one))}
      mayAdd={wasAccepted(answered.asked) && answered.asked.request.endedAs === null}
    />
  );
}

async function settle(work: Work, asked: Asked, answered: AnsweredRequest) {
  const read = readForm(settleForm, asked.body);
  if (!read.ok) return show(await signPage(work, answered, read.form), 422);
  if (read.value.verb === 'sign') {
    const signed = readForm(signForm, asked.body);
    if (!signed.ok) return show(await signPage(work, answered, signed.form), 422);
    await signReturn(work, answered, signed.value);
    return goTo(overview(answered), { flash: 'Signed. Those who run the review read it now.' });
  }
  const back = readForm(backForm, asked.body);
  if (!back.ok) return show(await signPage(work, answered, back.form), 422);
  await backToAuthor(work, answered, back.value);
  return goTo(overview(answered), { flash: 'Sent back to the author.' });
}

/** What the agency does to hand its return in. */
export const agencyRoutes = [
  get(signOffPaths.checklistPattern, writing, async (work, _asked, answered) =>
    show(checklistPage(answered, checkValues(await checksOf(work, answered.asked.request.id, 'agency')))),
  ),

  post(signOffPaths.checklistPattern, writing, async (work, asked, answered) => {
    const { review } = answered;
    const { id: requestId, kind } = answered.asked.request;
    if (!isBeingWritten(answered.asked))
      return goTo(overview(answered), { flash: 'It was handed on: the checklist cannot be changed now.' });
    const read = readChecks(checksFor(kind), asked.body);
    if ('form' in read) return show(checklistPage(answered, read.form), 422);
    await holdToWrite(work, answered);
    await answerChecks(work, review, { requestId, side: 'agency', answers: read.answers });
    const left = checksFor(kind).length - read.answers.length;
    return goTo(overview(answered), {
      flash: left === 0 ? 'Saved. Every question is answered.' : `Saved. ${left} still to answer.`,
    });
  }),

  get(signOffPaths.handInPattern, writing, async (work, _asked, answered) =>
    isBeingWritten(answered.asked)
      ? show(await handInPage(work, answered, emptyForm()))
      : goTo(overview(answered), { flash: 'It was handed on already.' }),
  ),

  post(signOffPaths.handInPattern, writing, async (work, asked, answered) => {
    const read = readForm(handInForm(answersComment(answered.asked)), asked.body);
    if (!read.ok) return show(await handInPage(work, answered, read.form), 422);
    const made = await handIn(work, answered, read.value);
    if ('blockers' in made) {
      return show(await handInPage(work, answered, rejected(asked.body, [])), 422);
    }
    return goTo(overview(answered), { flash: `Version ${made.number} is with the senior manager.` });
  }),

  get(signOffPaths.signPattern, signing, async (work, _asked, answered) =>
    answered.asked.steps.at(-1)?.step === 'to-senior'
      ? show(
          await signPage(
            work,
            answered,
            emptyForm({ post: answered.asked.senior?.personId === personIn(work) ? answered.asked.senior.post : '' }),
          ),
        )
      : goTo(overview(answered), { flash: 'Nothing waits for a signature.' }),
  ),

  post(signOffPaths.signPattern, signing, settle),

  get(signOffPaths.addendaPattern, writing, async (work, _asked, answered) =>
    show(await addendaPage(work, answered, emptyForm())),
  ),

  post(signOffPaths.addendaPattern, writing, async (work, asked, answered) => {
    const read = readForm(addendumForm, asked.body);
    if (!read.ok) return show(await addendaPage(work, answered, read.form), 422);
    await addAddendum(work, answered, read.value);
    const to = signOffPaths.addenda(answered.review.reference, answered.asked.request.id);
    return goTo(to, { flash: 'Added. It counts once the senior manager has signed it.' });
  }),

  post(signOffPaths.signAddendumPattern, signing, async (work, asked, answered) => {
    const addenda = await addendaOf(work, answered.asked.request.id);
    await signAddendum(work, answered, found(addenda.find(({ number }) => String(number) === asked.params.number)));
    return goTo(signOffPaths.addenda(answered.review.reference, answered.asked.request.id), { flash: 'Signed.' });
  }),
];
