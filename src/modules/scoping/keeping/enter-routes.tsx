import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, type FieldError, type FormState, readForm, rejected } from '../../../web/forms.js';
import { type OpenReview, onReview, subjectRoleInWords, subjectsOf } from '../../reviews/index.js';
import { blankAnswer, type ScopingAnswer } from '../answer.js';
import { answerValues, readStep } from '../answering/answer-form.js';
import type { AnswerBlocker } from '../answering/rules.js';
import { answerSteps, scopingPaths } from '../paths.js';
import { keepScoping } from '../policy.js';
import { type AskedAgency, findAskedAgency } from '../queries.js';
import { enterAnswer } from './enter-answer.js';
import { EnterAnswerPage } from './enter-answer-page.js';
import { givenForm } from './forms.js';

async function page(work: Work, { id, reference }: OpenReview, one: { asked: AskedAgency; form: FormState }) {
  const subjects = await subjectsOf(work, id);
  const people = one.asked.request.subjectIds.map((subjectId) => {
    const subject = subjects.find((candidate) => candidate.id === subjectId);
    return {
      subjectId,
      name: subject?.pseudonym ?? 'A person of the review',
      role: subject === undefined ? '' : subjectRoleInWords(subject.role),
    };
  });
  return <EnterAnswerPage reference={reference} people={people} {...one} />;
}

/** The field that a blocker is shown beside. */
const fieldOfBlocker = ({ step, message }: AnswerBlocker): FieldError => ({
  field: { known: 'known-0', summary: 'summary', risk: 'dash', records: 'records', contribution: 'contribution' }[step],
  message,
});

async function takeAnswer(work: Work, body: Asked, review: OpenReview) {
  const asked = openOne(await findAskedAgency(work, review.id, body.params.request ?? ''));
  const { request, returns } = asked;
  const given = readForm(givenForm(work.today, returns.length > 0), body.body);
  const steps = answerSteps.map((step) =>
    readStep(step, { today: work.today, subjectIds: request.subjectIds }, body.body),
  );
  const errors = [given, ...steps].flatMap((reading) => (reading.ok ? [] : reading.form.errors));
  const refuse = async (why: readonly FieldError[]) =>
    show(await page(work, review, { asked, form: rejected(body.body, why) }), 422);
  if (!given.ok || errors.length > 0) return refuse(errors);
  const { givenBy, givenPost, ...rest } = given.value;
  const answer: ScopingAnswer = Object.assign(
    { ...blankAnswer(request.subjectIds), respondent: { name: givenBy, post: givenPost, email: '' } },
    ...steps.map((reading) => (reading.ok ? reading.value : {})),
  );
  const blockers = await enterAnswer(work, asked, { ...rest, answer, typed: body.body });
  if (blockers.length > 0) return refuse(blockers.map(fieldOfBlocker));
  return goTo(scopingPaths.one(review.reference, request.id), { flash: 'The answer is saved.' });
}

/** The request while it is open. */
export const openOne = (one: AskedAgency | undefined): AskedAgency =>
  found(one?.request.endedAs === null ? one : undefined);

export const enterRoutes = [
  get(scopingPaths.answerPattern, onReview(keepScoping), async (work, body, review) => {
    const asked = openOne(await findAskedAgency(work, review.id, body.params.request ?? ''));
    const [last] = asked.returns;
    const form = emptyForm(last === undefined ? {} : answerValues(last.content));
    return show(await page(work, review, { asked, form }));
  }),
  post(scopingPaths.answerPattern, onReview(keepScoping), takeAnswer),
];
