import { z } from 'zod';
import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { asText, textField } from '../../../web/fields.js';
import { type FieldError, readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { type OpenAction, onAction } from '../guards.js';
import { actionLife } from '../life.js';
import { actionPaths } from '../paths.js';
import { keepPlan } from '../policy.js';
import { actionsOf } from '../queries.js';
import { partsIn, type StepBlocker, stepsFor } from './rules.js';
import { doerOf } from './saved-step.js';
import { StepPage } from './step-page.js';
import { takeActionStep } from './take-step.js';

const keeps = onAction(keepPlan);
const stepForm = z.object({ reason: textField({ what: 'The reason', max: 4000 }) });
const ENDED = ['not-implemented', 'superseded'];

/** The step that an address names: the first row of the table that leaves where the action stands, else any of that name. */
const transition = ({ params }: Asked, { planned }: OpenAction) =>
  found(
    actionLife.find(({ step, from }) => step === params.step && from.includes(planned.action.state)) ??
      actionLife.find(({ step }) => step === params.step),
  );

async function page(work: Work, asked: Asked, { open, form }: { open: OpenAction; form: FormState }) {
  const { step, label } = transition(asked, open);
  const others =
    step === 'supersede'
      ? (await actionsOf(work, open.review))
          .filter(({ action }) => action.id !== open.planned.action.id && !ENDED.includes(action.state))
          .map(({ action }) => ({ id: action.id, what: open.names.text(action.what) }))
      : [];
  return <StepPage open={open} step={step} label={label} others={others} form={form} />;
}

const words: Readonly<Partial<Record<StepBlocker, FieldError>>> = {
  'reason-missing': { field: 'reason', message: 'Enter why: the lead reads it' },
  'proof-missing': {
    field: 'reason',
    message: 'No proof is on record: record it on the page of its progress first, or send the action back',
  },
  'other-missing': { field: 'other', message: 'Choose the action that takes its place' },
};

async function take(work: Work, asked: Asked, open: OpenAction) {
  const { step, done } = transition(asked, open);
  const again = async (form: FormState) => show(await page(work, asked, { open, form }), 422);
  const read = readForm(stepForm, asked.body);
  if (!read.ok) return again(read.form);
  const chosen = asText(asked.body.other);
  const others = (await actionsOf(work, open.review)).map(({ action }) => action.id);
  const other = others.find((id) => id === chosen && id !== open.planned.action.id);
  const wanted = { step, reason: read.value.reason, other, version: versionOf(asked.body), typed: asked.body };
  const taken = await takeActionStep(work, open, wanted);
  const error = taken === 'taken' ? undefined : words[taken];
  if (error !== undefined) return again(rejected(asked.body, [error]));
  return goTo(actionPaths.below(open.review.reference, open.planned.action.id, 'progress'), {
    flash: `${done}. The lead is told.`,
  });
}

export const closingRoutes: readonly Route[] = [
  get(actionPaths.belowPattern('steps/:step'), keeps, async (work, asked, open) => {
    const { step } = transition(asked, open);
    const parts = partsIn(await doerOf(work, open.planned.action, { personId: personIn(work), keeps: open.keeps }));
    if (!stepsFor(open.planned.action.state, parts).some((one) => one.step === step))
      return goTo(actionPaths.below(open.review.reference, open.planned.action.id, 'progress'), {
        flash: 'That cannot be done from where it stands now.',
      });
    return show(await page(work, asked, { open, form: emptyForm() }));
  }),
  post(actionPaths.belowPattern('steps/:step'), keeps, take),
];
