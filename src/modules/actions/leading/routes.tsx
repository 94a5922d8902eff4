import { z } from 'zod';
import { isUuid } from '../../../kernel/id.js';
import { and, eq, isNull } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emailField, nameField, textField } from '../../../web/fields.js';
import { plural } from '../../../web/formats.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm } from '../../../web/index.js';
import { onAction } from '../guards.js';
import { type OpenPlan, onPlan } from '../opened.js';
import { actionPaths } from '../paths.js';
import { choicesFor } from '../planning/choices.js';
import { readLead } from '../planning/form.js';
import { rowsOf } from '../planning/plan-rows.js';
import { leadErrors } from '../planning/rules.js';
import { keepPlan } from '../policy.js';
import type { ActionLead } from '../queries.js';
import { actionLeads } from '../tables.js';
import { answerAsking } from './answer-asking.js';
import { askLeads } from './ask-leads.js';
import { AnotherPage, LeavingPage, SaidPage } from './change-pages.js';
import { endLead } from './end-lead.js';
import { readAnswer } from './form.js';
import { LeadsPage } from './leads-page.js';
import { putAnother } from './put-another.js';

async function ask(work: Work, asked: Asked, plan: OpenPlan) {
  const chosen = [asked.body.action ?? []].flat();
  const count = await askLeads(work, plan, chosen);
  if (count > 0)
    return goTo(actionPaths.planPage(plan.review.reference, 'leads'), {
      flash: `${plural(count, 'person', 'people')} asked.`,
    });
  const form = rejected(asked.body, [
    { field: 'action', message: 'Select at least one action whose lead is to be asked' },
  ]);
  return show(<LeadsPage plan={plan} rows={await rowsOf(work, plan)} form={form} />, 422);
}

/** Somebody who leads an action of this review and has not left. */
async function leadAsked(work: Work, { params }: Asked, plan: OpenPlan): Promise<ActionLead> {
  const id = params.lead ?? '';
  const isOne = and(
    eq(actionLeads.id, id),
    eq(actionLeads.partnershipId, plan.review.partnershipId),
    isNull(actionLeads.endedOn),
  );
  const [lead] = isUuid(id) ? await work.tx.select().from(actionLeads).where(isOne) : [];
  return found(plan.review.roles.has('co-ordinator') ? lead : undefined);
}

const leavingForm = z.object({
  reason: textField({ what: 'Why', max: 500, missing: 'Enter why they are not the lead any more' }),
  leadName: nameField({ what: 'Name', max: 150 }),
  leadPost: nameField({ what: 'Post', max: 150 }),
  leadEmail: emailField(),
});

async function leave(work: Work, asked: Asked, plan: OpenPlan) {
  const lead = await leadAsked(work, asked, plan);
  const read = readForm(leavingForm, asked.body);
  if (!read.ok) return show(<LeavingPage plan={plan} lead={lead} form={read.form} />, 422);
  const { reason, leadName: name, leadPost: postName, leadEmail: email } = read.value;
  const successor = { name, post: postName, email };
  const errors = [
    ...leadErrors({ ...successor, body: lead.bodyName }),
    ...(email === lead.email
      ? [{ field: 'leadEmail', message: 'Enter the successor’s own address, not that of whoever leaves' }]
      : []),
  ];
  if (errors.length > 0) return show(<LeavingPage plan={plan} lead={lead} form={rejected(asked.body, errors)} />, 422);
  const count = await endLead(work, plan, { lead, reason, successor });
  return goTo(actionPaths.planPage(plan.review.reference, 'leads'), {
    flash: `${plural(count, 'action')} handed over to ${name}.`,
  });
}

const [keeps, keepsOne] = [onPlan(keepPlan), onAction(keepPlan)];
const LEAVING = actionPaths.planPagePattern('leads/:lead/leaving');

/** Asking leads, other leads, and what leads said, for those who keep the plan. */
export const leadingRoutes: readonly Route[] = [
  get(actionPaths.planPagePattern('leads'), keeps, async (work, _asked, plan) =>
    show(<LeadsPage plan={plan} rows={await rowsOf(work, plan)} form={emptyForm()} />),
  ),
  post(actionPaths.planPagePattern('leads'), keeps, ask),
  get(LEAVING, keeps, async (work, asked, plan) =>
    show(<LeavingPage plan={plan} lead={await leadAsked(work, asked, plan)} form={emptyForm()} />),
  ),
  post(LEAVING, keeps, leave),

  get(actionPaths.belowPattern('lead'), keepsOne, async (work, _asked, open) => {
    const { leadAgencyId, leadBody } = open.planned.action;
    const form = emptyForm(leadAgencyId === null ? { body: leadBody } : { agency: leadAgencyId });
    return show(<AnotherPage open={open} form={form} choices={await choicesFor(work, open)} />);
  }),
  post(actionPaths.belowPattern('lead'), keepsOne, async (work, asked, open) => {
    const choices = await choicesFor(work, open);
    const read = readLead(asked.body, choices);
    if (!read.ok) return show(<AnotherPage open={open} form={read.form} choices={choices} />, 422);
    const { action } = open.planned;
    await putAnother(work, action, { lead: read.value, version: versionOf(asked.body), typed: asked.body });
    await askLeads(work, open, [action.id]);
    return goTo(actionPaths.one(open.review.reference, action.id), {
      flash: `${read.value.name} is asked to lead it.`,
    });
  }),

  get(actionPaths.belowPattern('said'), keepsOne, (_work, _asked, open) =>
    show(<SaidPage open={open} form={emptyForm()} />),
  ),
  post(actionPaths.belowPattern('said'), keepsOne, async (work, asked, open) => {
    const read = readAnswer(asked.body);
    if (!read.ok) return show(<SaidPage open={open} form={read.form} />, 422);
    const { action } = open.planned;
    await answerAsking(work, action, { ...read.value, typed: asked.body });
    return goTo(actionPaths.one(open.review.reference, action.id), { flash: 'What they said is recorded.' });
  }),
];
