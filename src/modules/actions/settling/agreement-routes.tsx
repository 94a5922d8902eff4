import { z } from 'zod';
import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { dayField } from '../../../web/day-field.js';
import { emailField, nameField, textField } from '../../../web/fields.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { type OpenPlan, onPlan } from '../opened.js';
import { actionPaths } from '../paths.js';
import { keepPlan } from '../policy.js';
import { planOf } from '../queries.js';
import { AgreementPage } from './agreement-page.js';
import { agreementBlockers } from './rules.js';
import { agreePlan, nameContact, situationOf } from './settle-plan.js';
import { takeAgreementBack, takenBackOf } from './take-agreement-back.js';
import { TakingBackPage } from './taking-back-page.js';

const contactForm = z.object({
  name: nameField({ what: 'Name', max: 150, missing: 'Enter the name of the single point of contact' }),
  post: nameField({ what: 'Post', max: 150, missing: 'Enter their post' }),
  email: emailField('Enter their e-mail address'),
});

async function agreementPage(work: Work, plan: OpenPlan, forms: { contact?: FormState; form?: FormState } = {}) {
  const settled = await planOf(work, plan.review);
  const known = emptyForm({ name: settled?.contactName, post: settled?.contactPost, email: settled?.contactEmail });
  const blockers = agreementBlockers(await situationOf(work, plan));
  const { contact = known, form = emptyForm() } = forms;
  const takenBack = await takenBackOf(work, plan.review.id);
  return <AgreementPage {...{ plan, settled, blockers, takenBack, contact, form }} />;
}

async function settle(work: Work, asked: Asked, plan: OpenPlan) {
  const here = actionPaths.planPage(plan.review.reference, 'agreement');
  if (asked.body.part === 'contact') {
    const read = readForm(contactForm, asked.body);
    if (!read.ok) return show(await agreementPage(work, plan, { contact: read.form }), 422);
    await nameContact(work, plan, read.value);
    return goTo(here, { flash: 'The contact is saved.' });
  }
  const agreement = z.object({
    agreedOn: dayField({ what: 'Day of the meeting', missing: 'Enter the day of the meeting', byToday: work.today }),
    minute: nameField({ what: 'Minute', max: 300, missing: 'Enter where it is written down' }),
  });
  const read = readForm(agreement, asked.body);
  if (!read.ok) return show(await agreementPage(work, plan, { form: read.form }), 422);
  const blockers = await agreePlan(work, plan, { on: read.value.agreedOn, minute: read.value.minute });
  if (blockers.length > 0) return show(await agreementPage(work, plan, { form: rejected(asked.body, []) }), 422);
  return goTo(here, { flash: 'The agreement is recorded. Pass each action on now.' });
}

const takingBackForm = z.object({
  reason: textField({ what: 'Reason', max: 1000, missing: 'Enter why the agreement is taken back' }),
});

async function takeBack(work: Work, asked: Asked, plan: OpenPlan) {
  const settled = found(await planOf(work, plan.review));
  const read = readForm(takingBackForm, asked.body);
  if (!read.ok) return show(<TakingBackPage plan={plan} settled={settled} form={read.form} />, 422);
  await takeAgreementBack(work, plan, {
    ...{ reason: read.value.reason, version: versionOf(asked.body), typed: asked.body },
  });
  return goTo(actionPaths.planPage(plan.review.reference, 'agreement'), {
    flash: 'The agreement is taken back. The plan can be changed, and agreed again.',
  });
}

const keeps = onPlan(keepPlan);
const AGREEMENT = actionPaths.planPagePattern('agreement');
const BACK = actionPaths.planPagePattern('agreement/taking-back');

/** The single point of contact, and the partnership's agreement: recorded, and taken back. */
export const agreementRoutes: readonly Route[] = [
  get(AGREEMENT, keeps, async (work, _asked, plan) => show(await agreementPage(work, plan))),
  post(AGREEMENT, keeps, settle),
  get(BACK, keeps, async (work, _asked, plan) => {
    const settled = await planOf(work, plan.review);
    return settled?.agreedOn == null
      ? goTo(actionPaths.planPage(plan.review.reference, 'agreement'))
      : show(<TakingBackPage plan={plan} settled={settled} form={emptyForm()} />);
  }),
  post(BACK, keeps, takeBack),
];
