import { findRegime, section9 } from '../../../kernel/regime.js';
import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { dayValues, emptyForm } from '../../../web/index.js';
import { onReview, type Review } from '../../reviews/index.js';
import { decisionPaths } from '../paths.js';
import { prepareDecision } from '../policy.js';
import { readRecord } from '../record.js';
import { challengeAnswerForm, challengeForm, directionForm, earlyLearningForm, obeyedForm } from './forms.js';
import { answerChallenge, recordChallenge } from './keep-challenge.js';
import { recordDirection, recordObeyed } from './keep-direction.js';
import { ChallengeAnswerPage, ChallengePage, DirectionPage, EarlyLearningPage, ObeyedPage } from './pages.js';
import { challengesOf } from './queries.js';
import { recordEarlyLearning } from './record-early-learning.js';
import { tellingRoutes } from './telling-routes.js';

const preparing = onReview(prepareDecision);
const decision = ({ reference }: Review, flash: string) => goTo(decisionPaths.decision(reference), { flash });
const provisionOf = ({ regime }: Review): string => (findRegime(regime) ?? section9).direction;

export const afterRoutes = [
  ...tellingRoutes,

  get(decisionPaths.directionPattern, preparing, (work, _asked, review) => {
    const form = emptyForm({ section: provisionOf(review), ...dayValues('receivedOn', work.today) });
    return show(<DirectionPage reference={review.reference} provision={provisionOf(review)} form={form} />);
  }),

  post(decisionPaths.directionPattern, preparing, async (work, asked, review) => {
    const answer = readForm(directionForm(work.today), asked.body);
    const page = { reference: review.reference, provision: provisionOf(review) };
    if (!answer.ok) return show(<DirectionPage {...page} form={answer.form} />, 422);
    const { receivedOn, dueOn } = answer.value;
    if (dueOn !== undefined && dueOn < receivedOn) {
      const errors = [
        { field: 'dueOn', message: 'Date by which it must be obeyed must not be before it was received' },
      ];
      return show(<DirectionPage {...page} form={rejected(asked.body, errors)} />, 422);
    }
    await recordDirection(work, review, answer.value);
    return decision(review, 'The direction is recorded.');
  }),

  get(decisionPaths.obeyedPattern, preparing, async (work, asked, review) => {
    await directionFor(work, asked, review);
    return show(<ObeyedPage reference={review.reference} form={emptyForm(dayValues('on', work.today))} />);
  }),

  post(decisionPaths.obeyedPattern, preparing, async (work, asked, review) => {
    const { id, receivedOn } = await directionFor(work, asked, review);
    const answer = readForm(obeyedForm({ today: work.today, receivedOn }), asked.body);
    if (!answer.ok) return show(<ObeyedPage reference={review.reference} form={answer.form} />, 422);
    await recordObeyed(work, review, { id, ...answer.value });
    return decision(review, 'Recorded.');
  }),

  get(decisionPaths.newChallengePattern, preparing, (work, _asked, { reference }) =>
    show(<ChallengePage reference={reference} form={emptyForm(dayValues('raisedOn', work.today))} />),
  ),

  post(decisionPaths.newChallengePattern, preparing, async (work, asked, review) => {
    const answer = readForm(challengeForm(work.today), asked.body);
    if (!answer.ok) return show(<ChallengePage reference={review.reference} form={answer.form} />, 422);
    await recordChallenge(work, review, answer.value);
    return decision(review, 'The challenge is recorded.');
  }),

  get(decisionPaths.challengePattern, preparing, async (work, asked, review) => {
    const { version, words, answer, answeredOn } = await challengeFor(work, asked, review);
    const form = emptyForm({ answer: answer ?? undefined, ...dayValues('answeredOn', answeredOn ?? work.today) });
    return show(<ChallengeAnswerPage reference={review.reference} version={version} words={words} form={form} />);
  }),

  post(decisionPaths.challengePattern, preparing, async (work, asked, review) => {
    const { id, raisedOn, words } = await challengeFor(work, asked, review);
    const version = versionOf(asked.body);
    const answer = readForm(challengeAnswerForm({ today: work.today, raisedOn }), asked.body);
    const page = { reference: review.reference, version: version ?? 0, words };
    if (!answer.ok) return show(<ChallengeAnswerPage {...page} form={answer.form} />, 422);
    await answerChallenge(work, review, { id, version, ...answer.value });
    return decision(review, 'The answer is recorded.');
  }),

  get(decisionPaths.earlyLearningPattern, preparing, (work, _asked, { reference }) =>
    show(<EarlyLearningPage reference={reference} form={emptyForm(dayValues('learnedOn', work.today))} />),
  ),

  post(decisionPaths.earlyLearningPattern, preparing, async (work, asked, review) => {
    const answer = readForm(earlyLearningForm(work.today), asked.body);
    if (!answer.ok) return show(<EarlyLearningPage reference={review.reference} form={answer.form} />, 422);
    await recordEarlyLearning(work, review, answer.value);
    return decision(review, 'The learning is recorded.');
  }),
];

const directionFor = async (work: Work, asked: Asked, review: Review) =>
  found((await readRecord(work, review)).directions.find(({ id }) => id === asked.params.id));

const challengeFor = async (work: Work, asked: Asked, review: Review) =>
  found((await challengesOf(work, review.id)).find(({ id }) => id === asked.params.id));
