import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { emptyForm } from '../../../web/index.js';
import { onReview } from '../../reviews/index.js';
import { checkingPaths } from '../checking-paths.js';
import { answerForFacts } from '../checking-policy.js';
import { UndertakingFirstPage } from '../undertaking-first.js';
import { answerFactCheck } from './answer.js';
import { AnswerPage } from './answer-page.js';
import { readAnswer } from './form.js';
import { checkByLink, ownCheckAsked, ownChecks } from './opened.js';
import { OwnPage } from './own-page.js';

const answering = onReview(answerForFacts);
const THANKS = 'Thank you. Whoever writes the report reads your answer.';

export const answerRoutes: readonly Route[] = [
  get(checkingPaths.linkPattern, checkByLink, async (_work, _asked, { check, reference }) =>
    show(
      <AnswerPage
        {...{ check, reference }}
        action={checkingPaths.link(check.id)}
        back={undefined}
        form={emptyForm()}
      />,
    ),
  ),

  post(checkingPaths.linkPattern, checkByLink, async (work, asked, { check, reference }) => {
    const action = checkingPaths.link(check.id);
    const read = readAnswer(check.passages, asked.body);
    if (!read.ok) return show(<AnswerPage {...{ check, reference, action }} back={undefined} form={read.form} />, 422);
    await answerFactCheck(work, check, read.value);
    return goTo(action, { flash: THANKS });
  }),

  get(checkingPaths.ownPattern, answering, async (work, _asked, review) => {
    const { reference } = review;
    const checks = await ownChecks(work, review);
    if (checks === 'undertaking-first') return show(<UndertakingFirstPage reference={reference} />);
    return show(<OwnPage reference={reference} checks={checks} />);
  }),

  get(checkingPaths.ownAnswerPattern, answering, async (work, asked, review) => {
    const { reference } = review;
    const check = await ownCheckAsked(work, asked, review);
    const [action, back] = [checkingPaths.ownAnswer(reference, check.id), checkingPaths.own(reference)];
    return show(<AnswerPage {...{ check, reference, action, back }} form={emptyForm()} />);
  }),

  post(checkingPaths.ownAnswerPattern, answering, async (work, asked, review) => {
    const { reference } = review;
    const check = await ownCheckAsked(work, asked, review);
    const [action, back] = [checkingPaths.ownAnswer(reference, check.id), checkingPaths.own(reference)];
    const read = readAnswer(check.passages, asked.body);
    if (!read.ok) return show(<AnswerPage {...{ check, reference, action, back }} form={read.form} />, 422);
    await answerFactCheck(work, check, read.value);
    return goTo(action, { flash: THANKS });
  }),
];
