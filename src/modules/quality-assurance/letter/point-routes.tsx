import { found } from '../../../platform/errors.js';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { versionOf } from '../../../web/forms.js';
import type { FormState } from '../../../web/index.js';
import { actionPaths, actionsOf } from '../../actions/index.js';
import { namesOf } from '../../named-people/index.js';
import { versionsOf } from '../../report/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { qaPaths } from '../paths.js';
import { keepQa } from '../policy.js';
import type { Letter, Point } from '../queries.js';
import { pointFormValues, readAnswer } from './form.js';
import { letterAsked, pointAsked } from './letter-asked.js';
import { isPointStep } from './life.js';
import { stepsOfPoint } from './point-history.js';
import { PointPage } from './point-page.js';
import { settlePoint } from './settle-point.js';

const keeps = onReview(keepQa);

async function choicesFor(work: Work, review: OpenReview, point: Point) {
  const versions = await versionsOf(work, review.id);
  const closed = (await actionsOf(work, review)).filter(
    ({ action }) => action.state === 'closed' || action.id === point.actionId,
  );
  return {
    versions: versions.map(({ id, number }) => ({ id, words: `Version ${number}` })),
    actions: closed.map(({ action }) => ({ id: action.id, words: action.what, isClosed: action.state === 'closed' })),
  };
}

async function pointPage(work: Work, review: OpenReview, at: { letter: Letter; point: Point; form: FormState }) {
  const { reference } = review;
  const { actionId } = at.point;
  const actionHref = actionId === null ? undefined : actionPaths.one(reference, actionId);
  const { text } = await namesOf(work, review);
  const steps = await stepsOfPoint(work, at.point.id);
  const choices = await choicesFor(work, review, at.point);
  return <PointPage {...{ reference, ...at, ...choices, steps, text, actionHref }} />;
}

/** Answering the points of a letter one by one. */
export const pointRoutes: readonly Route[] = [
  get(qaPaths.pointPattern, keeps, async (work, asked, review) => {
    const letter = await letterAsked(work, asked, review);
    const point = pointAsked(asked, letter);
    return show(await pointPage(work, review, { letter, point, form: pointFormValues(point) }));
  }),

  post(qaPaths.pointPattern, keeps, async (work, asked, review) => {
    const letter = await letterAsked(work, asked, review);
    const point = pointAsked(asked, letter);
    const { versions, actions } = await choicesFor(work, review, point);
    const closed = actions.filter(({ isClosed }) => isClosed).map(({ id }) => id);
    const ids = { closed, versions: versions.map(({ id }) => id), actions: actions.map(({ id }) => id) };
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
