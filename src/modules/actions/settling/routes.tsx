import { z } from 'zod';
import { desc, eq } from '../../../platform/database/sql.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { dayField } from '../../../web/day-field.js';
import { anyOf, emailField, nameField, oneOf, textField } from '../../../web/fields.js';
import { readForm, rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { passingWays } from '../kinds.js';
import { type OpenPlan, onPlan } from '../opened.js';
import { actionPaths } from '../paths.js';
import { rowsOf } from '../planning/plan-rows.js';
import { keepPlan } from '../policy.js';
import { planOf } from '../queries.js';
import { actionPassings } from '../tables.js';
import { AgreementPage } from './agreement-page.js';
import { PassingPage } from './passing-page.js';
import { agreementBlockers } from './rules.js';
import { agreePlan, nameContact, notPassedOn, passOn, situationOf } from './settle-plan.js';

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
  return <AgreementPage plan={plan} settled={settled} blockers={blockers} contact={contact} form={form} />;
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

async function passingPage(work: Work, plan: OpenPlan, form: FormState) {
  const passings = await work.tx
    .select()
    .from(actionPassings)
    .where(eq(actionPassings.reviewId, plan.review.id))
    .orderBy(desc(actionPassings.passedOn), desc(actionPassings.recordedAt));
  const shown = { settled: await planOf(work, plan.review), rows: await rowsOf(work, plan) };
  return (
    <PassingPage
      plan={plan}
      {...shown}
      waiting={await notPassedOn(work, plan.review.id)}
      passings={passings}
      form={form}
    />
  );
}

async function pass(work: Work, asked: Asked, plan: OpenPlan) {
  const waiting = await notPassedOn(work, plan.review.id);
  const passing = z.object({
    what: anyOf(['whole-plan', ...waiting], 'Select what was passed on'),
    toName: nameField({ what: 'To whom', max: 200, missing: 'Enter to whom it was passed on' }),
    toPost: nameField({ what: 'Post', max: 150 }),
    way: oneOf(passingWays, 'Select how it was passed on'),
    on: dayField({ what: 'Day', missing: 'Enter the day', byToday: work.today }),
    note: textField({ what: 'Note', max: 1000 }),
  });
  const read = readForm(passing, asked.body);
  const settled = await planOf(work, plan.review);
  const early = settled?.agreedOn == null ? [{ field: 'what', message: 'The partnership agrees the plan first' }] : [];
  if (!read.ok || early.length > 0)
    return show(await passingPage(work, plan, read.ok ? rejected(asked.body, early) : read.form), 422);
  const { what, ...rest } = read.value;
  const told = { ...rest, note: plan.names.toPseudonyms(rest.note) };
  if (what.includes('whole-plan')) await passOn(work, plan, { actionIds: 'whole-plan', passing: told });
  await passOn(work, plan, { actionIds: what.filter((one) => one !== 'whole-plan'), passing: told });
  return goTo(actionPaths.planPage(plan.review.reference, 'passing-on'), { flash: 'It is recorded.' });
}

const keeps = onPlan(keepPlan);

/** Agreeing the plan, passing it on and sharing it. */
export const settlingRoutes: readonly Route[] = [
  get(actionPaths.planPagePattern('agreement'), keeps, async (work, _asked, plan) =>
    show(await agreementPage(work, plan)),
  ),
  post(actionPaths.planPagePattern('agreement'), keeps, settle),
  get(actionPaths.planPagePattern('passing-on'), keeps, async (work, _asked, plan) =>
    show(await passingPage(work, plan, emptyForm({ way: 'letter' }))),
  ),
  post(actionPaths.planPagePattern('passing-on'), keeps, pass),
];
