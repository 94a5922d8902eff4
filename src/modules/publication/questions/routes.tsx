import { z } from 'zod';
import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { oneOf, textField } from '../../../web/fields.js';
import { emptyForm, readForm } from '../../../web/forms.js';
import { namesOfPeople } from '../../accounts/index.js';
import { onReview } from '../../reviews/index.js';
import { publicationQuestions } from '../kinds.js';
import { publicationPaths } from '../paths.js';
import { keepPublication } from '../policy.js';
import { answersOf } from '../queries.js';
import { giveAnswer } from './give-answer.js';
import { QuestionPage } from './question-page.js';

const answerForm = z.object({
  answer: oneOf(['clear', 'stands-against'], 'Select whether it stands against publication'),
  note: textField({ what: 'What it rests on', max: 2000, missing: 'Enter what your answer rests on' }),
});

const keeps = onReview(keepPublication);
const questionAsked = ({ params }: Asked) => found(publicationQuestions.find((one) => one === params.question));

export const questionRoutes: readonly Route[] = [
  get(publicationPaths.questionPattern, keeps, async (work, asked, review) => {
    const question = questionAsked(asked);
    const given = (await answersOf(work, review.id)).filter((one) => one.question === question);
    const names = await namesOfPeople(
      work,
      given.map(({ answeredBy }) => answeredBy),
    );
    return show(<QuestionPage reference={review.reference} {...{ question, given, names }} form={emptyForm()} />);
  }),

  post(publicationPaths.questionPattern, keeps, async (work, asked, review) => {
    const question = questionAsked(asked);
    const read = readForm(answerForm, asked.body);
    if (!read.ok) {
      const given = (await answersOf(work, review.id)).filter((one) => one.question === question);
      const names = await namesOfPeople(
        work,
        given.map(({ answeredBy }) => answeredBy),
      );
      return show(<QuestionPage reference={review.reference} {...{ question, given, names }} form={read.form} />, 422);
    }
    await giveAnswer(work, review, { question, ...read.value });
    return goTo(publicationPaths.home(review.reference), { flash: 'Your answer is on record.' });
  }),
];
