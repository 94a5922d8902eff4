import { z } from 'zod';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { dayField } from '../../../web/day-field.js';
import { textField } from '../../../web/fields.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { type Entering, enterMeasure, stepAsked } from '../entering/two-steps.js';
import { endMeasure } from '../measures/end-measure.js';
import { redefineMeasure } from '../measures/redefine-measure.js';
import { type OpenClaim, onClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import { keepChange } from '../policy.js';
import { DefinitionPage, EndPage } from './measure-pages.js';
import { around, measureAsked, writingIn } from './writing.js';

const keeps = onClaim(keepChange);
const at = changePaths.belowPattern;

const another = (open: OpenClaim): Entering => {
  const { recommendation, standing } = open;
  const { claim } = standing;
  return {
    heading: 'Say how change will be seen',
    ...around(open),
    about: claim.wording.different,
    suggestions: {
      partnershipId: claim.partnershipId,
      themes: recommendation === undefined ? [] : [recommendation.theme, ...recommendation.moreThemes],
      body: { agencyId: claim.agencyId, name: claim.bodyName },
    },
    kept: {},
  };
};

const add = (work: Work, asked: Asked, open: OpenClaim) =>
  enterMeasure(work, asked, {
    ...{ entering: another(open), of: open.standing.claim, writing: writingIn(work, open) },
    done: () => goTo(around(open).back, { flash: 'The measure is added.' }),
  });

const definitionForm = (work: Work) =>
  z.object({
    what: textField({ what: 'What is measured', max: 1000, missing: 'Enter what exactly is counted or measured' }),
    population: textField({ what: 'Of whom or of what', max: 1000, missing: 'Enter of all of whom, or of what' }),
    fromOn: dayField({ what: 'The day', missing: 'Enter the day from which it is measured so', byToday: work.today }),
    why: textField({ what: 'The reason', max: 1000, missing: 'Enter why something else is measured' }),
  });

const definitionPage = (asked: Asked, open: OpenClaim, form: FormState) => (
  <DefinitionPage {...around(open)} measure={measureAsked(asked, open)} form={form} />
);

async function redefine(work: Work, asked: Asked, open: OpenClaim) {
  const measure = measureAsked(asked, open);
  const read = readForm(definitionForm(work), asked.body);
  if (!read.ok) return show(definitionPage(asked, open, read.form), 422);
  if (read.value.fromOn <= measure.definition.fromOn && measure.definition.number > 1)
    return show(definitionPage(asked, open, rejected(asked.body, [TOO_EARLY])), 422);
  const of = { ...read.value, number: versionOf(asked.body), typed: asked.body };
  await redefineMeasure(work, measure, { ...of, writing: writingIn(work, open) });
  return goTo(around(open).back, {
    flash: 'It is measured so from that day. The figures from before are drawn apart.',
  });
}

const TOO_EARLY = {
  field: 'fromOn',
  message: 'It was changed on or after this day already: enter a day after the last change',
};

const reasonForm = z.object({
  reason: textField({ what: 'The reason', max: 1000, missing: 'Enter why it is measured no more' }),
});

const endPage = (asked: Asked, open: OpenClaim, form: FormState) => (
  <EndPage {...around(open)} measure={measureAsked(asked, open)} form={form} />
);

async function end(work: Work, asked: Asked, open: OpenClaim) {
  const read = readForm(reasonForm, asked.body);
  if (!read.ok) return show(endPage(asked, open, read.form), 422);
  const reason = open.names.toPseudonyms(read.value.reason);
  await endMeasure(work, measureAsked(asked, open), { reason, version: versionOf(asked.body), typed: asked.body });
  return goTo(around(open).back, { flash: 'It is measured no more. Its figures stay on record.' });
}

export const keptMeasureRoutes: readonly Route[] = [
  get(at('measures/new'), keeps, (work, asked, open) => stepAsked(work, asked, another(open))),
  post(at('measures/new'), keeps, add),
  get(at('measures/:measure/definition'), keeps, async (work, asked, open) => {
    const { what, population } = measureAsked(asked, open).definition;
    return show(definitionPage(asked, open, emptyForm({ what, population, ...dayValues('fromOn', work.today) })));
  }),
  post(at('measures/:measure/definition'), keeps, redefine),
  get(at('measures/:measure/end'), keeps, async (_work, asked, open) => show(endPage(asked, open, emptyForm()))),
  post(at('measures/:measure/end'), keeps, end),
];
