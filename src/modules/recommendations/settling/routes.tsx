import { z } from 'zod';
import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { textField } from '../../../web/fields.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { recommendationLife } from '../life.js';
import { type OpenRecommendations, onRecommendations, recommendationAsked } from '../opened.js';
import { recommendationPaths } from '../paths.js';
import { seeRecommendations } from '../policy.js';
import { type Recommendation, recommendationsOf, withNames } from '../queries.js';
import { stepBlockers, successorsOf } from '../rules.js';
import { StepPage } from './step-page.js';
import { takeRecommendationStep } from './take-recommendation-step.js';

/** Whoever is no part of it is refused by the table of steps. */
const sees = onRecommendations(seeRecommendations);
const stepForm = z.object({
  reason: textField({ what: 'The reason', max: 2000 }),
  by: textField({ what: 'Which one replaces it', max: 40 }),
});

/** The step that an address names, for whoever may take it from somewhere. */
const transition = ({ params }: Asked, { keeps, sends }: OpenRecommendations) => {
  const row = found(recommendationLife.find(({ step }) => step === params.step));
  return found((keeps && row.who.includes('writer')) || (sends && row.who.includes('sender')) ? row : undefined);
};

async function stepPage(
  work: Work,
  open: OpenRecommendations,
  { one, asked, form }: { one: Recommendation; asked: Asked; form: FormState },
) {
  const { step } = transition(asked, open);
  const all = (await recommendationsOf(work, open.review.id)).map((each) => withNames(each, open.names.text));
  return (
    <StepPage
      reference={open.review.reference}
      one={withNames(one, open.names.text)}
      step={step}
      form={form}
      blockers={stepBlockers(one, step)}
      all={all}
    />
  );
}

export const settlingRoutes: readonly Route[] = [
  get(recommendationPaths.stepPattern, sees, async (work, asked, open) => {
    const one = await recommendationAsked(work, asked, open);
    const { from } = transition(asked, open);
    if (!from.includes(one.state))
      return goTo(recommendationPaths.one(open.review.reference, one.id), {
        flash: 'That cannot be done from where it stands now.',
      });
    return show(await stepPage(work, open, { one, asked, form: emptyForm() }));
  }),

  post(recommendationPaths.stepPattern, sees, async (work, asked, open) => {
    const one = await recommendationAsked(work, asked, open);
    const { step, done } = transition(asked, open);
    const again = async (form: FormState) => show(await stepPage(work, open, { one, asked, form }), 422);
    const read = readForm(stepForm, asked.body);
    if (!read.ok) return again(read.form);
    const { reason, by } = read.value;
    const successors = successorsOf(one, await recommendationsOf(work, open.review.id));
    if (step === 'supersede' && !successors.some(({ id }) => id === by))
      return again(rejected(asked.body, [{ field: 'by', message: 'Select the one that replaces it' }]));
    const stepping = { one, step, reason, by, version: versionOf(asked.body), typed: asked.body };
    const answer = await takeRecommendationStep(work, open, stepping);
    if (answer === 'reason-missing')
      return again(rejected(asked.body, [{ field: 'reason', message: 'Enter the reason' }]));
    if (answer !== 'taken') return again(emptyForm());
    return goTo(recommendationPaths.one(open.review.reference, one.id), {
      flash: `Recommendation ${one.number}: ${done.toLowerCase()}.`,
    });
  }),
];
