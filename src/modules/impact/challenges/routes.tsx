import { z } from 'zod';
import { authorise, found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { asText, oneOf, textField } from '../../../web/fields.js';
import { readForm } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { openActions } from '../judging/open-actions.js';
import { notIndependent, partsOf } from '../judging/rules.js';
import { challengeAnswers } from '../kinds.js';
import { type OpenClaim, onClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import { keepChange } from '../policy.js';
import { answerChallenge } from './answer.js';
import { AnswerPage } from './answer-page.js';
import { type FoundAgain, foundAgain } from './found-again.js';

const keeps = onClaim(keepChange);

const answerForm = z.object({
  answer: oneOf(challengeAnswers, 'Select what you say to it'),
  words: textField({ what: 'The reason', max: 4000, missing: 'Enter why' }),
});

/** Answered or not: whoever was slower is told so, with what they typed. */
const challengeAsked = ({ params }: Asked, { standing: { claim } }: OpenClaim) =>
  found(claim.challenges.find(({ id }) => id === params.challenge));

/** What was found again: nobody answers what they cannot read. */
async function readIn(work: Work, asked: Asked, open: OpenClaim): Promise<FoundAgain> {
  const [one] = await foundAgain(work, [challengeAsked(asked, open)]);
  authorise(one?.found !== undefined);
  return found(one);
}

async function page(work: Work, asked: Asked, { open, form }: { open: OpenClaim; form: FormState }) {
  authorise(notIndependent(open.asJudge, open.standing.claim) === undefined);
  return <AnswerPage open={open} one={await readIn(work, asked, open)} form={form} />;
}

async function answer(work: Work, asked: Asked, open: OpenClaim) {
  const read = readForm(answerForm, asked.body);
  if (!read.ok) return show(await page(work, asked, { open, form: read.form }), 422);
  const { claim } = open.standing;
  const { challenge } = await readIn(work, asked, open);
  const words = open.names.toPseudonyms(read.value.words);
  const isBack = read.value.answer === 'came-back';
  await answerChallenge(work, challenge, {
    ...{ answer: read.value.answer, words },
    ...{ parts: partsOf(open.asJudge, claim), typed: asked.body },
  });
  const isAgain = isBack && claim.state === 'settled' && asText(asked.body.again) === 'yes';
  const again = isAgain ? await openActions(work, open, words) : 0;
  return goTo(`${changePaths.one(open.review.reference, claim.id)}#challenges`, {
    flash: !isBack
      ? 'It is answered.'
      : again === 0
        ? 'It is answered, and the claim is open again.'
        : 'It is answered, and the claim and its actions are open again. Their leads are told.',
  });
}

const ONE = changePaths.belowPattern('challenges/:challenge');

export const challengeRoutes: readonly Route[] = [
  get(ONE, keeps, async (work, asked, open) => {
    found(open.standing.unanswered.find(({ id }) => id === asked.params.challenge));
    return show(await page(work, asked, { open, form: emptyForm() }));
  }),
  post(ONE, keeps, answer),
];
