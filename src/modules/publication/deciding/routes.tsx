import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, type FormState, readForm, rejected, versionOf } from '../../../web/forms.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { publicationLife } from '../life.js';
import { publicationPaths } from '../paths.js';
import { seePublication } from '../policy.js';
import { publicationOf } from '../queries.js';
import { decidePublication } from './decide.js';
import { asks, type PersonStep, stepForm } from './form.js';
import { StepPage } from './step-page.js';
import { partsOf } from './take-step.js';

const isPersonStep = (step: string): step is PersonStep => step in asks;

/** The step that was asked for, where this person may take it from where the decision stands. */
async function stepAsked(work: Work, asked: Asked, review: OpenReview) {
  const step = found([asked.params.step ?? ''].find(isPersonStep));
  const { state, version } = await publicationOf(work, review);
  const as = partsOf(work, review);
  const theirs = publicationLife.filter((one) => one.step === step && one.who.some((who) => as.has(who)));
  found(theirs[0]);
  return { step, transition: found(theirs[0]), version, isOpen: theirs.some(({ from }) => from.includes(state)) };
}

const page = (
  review: OpenReview,
  { step, transition, version }: Awaited<ReturnType<typeof stepAsked>>,
  form: FormState,
) => <StepPage reference={review.reference} {...{ step, transition, version, form }} />;

export const decidingRoutes: readonly Route[] = [
  get(publicationPaths.stepPattern, onReview(seePublication), async (work, asked, review) => {
    const one = await stepAsked(work, asked, review);
    if (!one.isOpen) return goTo(publicationPaths.home(review.reference));
    return show(page(review, one, emptyForm()));
  }),

  post(publicationPaths.stepPattern, onReview(seePublication), async (work, asked, review) => {
    const one = await stepAsked(work, asked, review);
    const { step, transition } = one;
    const read = readForm(stepForm(step, transition.needsReason === true, work.today), asked.body);
    if (!read.ok) return show(page(review, one, read.form), 422);
    const { scope, lookAgainOn, ...said } = read.value;
    const taken = await decidePublication(work, review, {
      ...said,
      step,
      version: versionOf(asked.body),
      typed: asked.body,
      change: {
        ...(scope === undefined ? {} : { scope }),
        ...(step === 'keep' ? { staysUntil: lookAgainOn ?? null } : { lookAgainOn: lookAgainOn ?? null }),
      },
    });
    if (typeof taken === 'object') {
      const form = rejected(asked.body, [{ field: 'publicNote', message: taken.says.join('; ') }]);
      return show(page(review, one, form), 422);
    }
    return goTo(publicationPaths.home(review.reference), { flash: `${transition.done}.` });
  }),
];
