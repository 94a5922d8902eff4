import { z } from 'zod';
import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { textField } from '../../../web/fields.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { partsOf } from '../judging/rules.js';
import { claimLife } from '../life.js';
import { type OpenClaim, onClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import { keepChange } from '../policy.js';
import { StepPage } from './step-page.js';
import { takeClaimStep } from './take-claim-step.js';
import { claimBlockerInWords } from './words.js';

const keeps = onClaim(keepChange);
const stepForm = z.object({ reason: textField({ what: 'The reason', max: 4000 }) });

/** Steps that have a page of their own; settling and opening again follow from a judgement. */
const stepAsked = ({ params }: Asked) =>
  found(claimLife.find(({ step }) => step === params.step && step !== 'settle' && step !== 'reopen'));

const page = (asked: Asked, open: OpenClaim, form: FormState) => {
  const { step, label } = stepAsked(asked);
  return <StepPage open={open} step={step} label={label} form={form} />;
};

async function take(work: Work, asked: Asked, open: OpenClaim) {
  const { step, done } = stepAsked(asked);
  const { standing, names, review } = open;
  const read = readForm(stepForm, asked.body);
  if (!read.ok) return show(page(asked, open, read.form), 422);
  const taken = await takeClaimStep(work, standing.claim, {
    ...{ step, reason: names.toPseudonyms(read.value.reason), parts: partsOf(open.asJudge, standing.claim) },
    ...{ version: versionOf(asked.body), typed: asked.body },
  });
  if (taken === 'taken') return goTo(changePaths.one(review.reference, standing.claim.id), { flash: `${done}.` });
  const messages = taken === 'reason-missing' ? ['Enter why'] : taken.map(claimBlockerInWords);
  const errors = messages.map((message) => ({ field: 'reason', message }));
  return show(page(asked, open, rejected(asked.body, errors)), 422);
}

export const stepRoutes: readonly Route[] = [
  get(changePaths.belowPattern('steps/:step'), keeps, async (_work, asked, open) =>
    show(page(asked, open, emptyForm())),
  ),
  post(changePaths.belowPattern('steps/:step'), keeps, take),
];
