import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { settingsOf } from '../../accounts/index.js';
import { findFinding } from '../../findings/index.js';
import { type OpenAction, onAction } from '../guards.js';
import { type OpenPlan, onPlan } from '../opened.js';
import { actionPaths } from '../paths.js';
import { keepPlan, seePlan } from '../policy.js';
import { planOf } from '../queries.js';
import { arranged, readFilter } from './arrange.js';
import { begunFrom } from './begun-from.js';
import { saveCell } from './cell.js';
import { changeAction } from './change-action.js';
import { choicesFor } from './choices.js';
import { EarlyPage, earlyToTake } from './early.js';
import { actionValues, readAction } from './form.js';
import { ChangePage, NewPage } from './form-pages.js';
import { historyOf } from './history.js';
import { OnePage } from './one-page.js';
import { PlanPage } from './plan-page.js';
import { rowsOf } from './plan-rows.js';
import { recordAction } from './record-action.js';
import { dayNeedsReason } from './rules.js';

async function planPage(work: Work, asked: Asked, plan: OpenPlan) {
  work.saw(plan.review.id, 'action-plan');
  const all = await rowsOf(work, plan);
  const filter = readFilter(asked.query);
  const shown = arranged(all, filter, plan.names.text);
  const { amberDays } = await settingsOf(work, plan.review.partnershipId);
  const settled = await planOf(work, plan.review);
  return show(<PlanPage plan={plan} settled={settled} all={all} shown={shown} filter={filter} amberDays={amberDays} />);
}

async function onePage(work: Work, _asked: Asked, open: OpenAction) {
  const { action } = open.planned;
  work.saw(open.review.id, 'action', action.id);
  const row = found((await rowsOf(work, open)).find(({ planned }) => planned.action.id === action.id));
  const begunFrom = action.findingId === null ? undefined : await findFinding(work, open.review.id, action.findingId);
  return show(<OnePage open={open} row={row} begunFrom={begunFrom} history={await historyOf(work, open.planned)} />);
}

async function newPage(work: Work, plan: OpenPlan, { asked, form }: { asked: Asked; form?: FormState }) {
  const begun = await begunFrom(work, plan, form === undefined ? asked.query : asked.body);
  const choices = await choicesFor(work, plan);
  const filled = form ?? emptyForm({ reach: 'local', recommendation: asked.query.recommendation, ...begun?.values });
  return <NewPage plan={plan} form={filled} choices={choices} begun={begun} />;
}

async function plan(work: Work, asked: Asked, open: OpenPlan) {
  const read = readAction(asked.body, { choices: await choicesFor(work, open), today: work.today });
  if (!read.ok) return show(await newPage(work, open, { asked, form: read.form }), 422);
  const { reason: _reason, ...draft } = read.value;
  const begun = await begunFrom(work, open, asked.body);
  const id = await recordAction(work, open, { draft, ...begun?.origin });
  return goTo(actionPaths.one(open.review.reference, id), {
    flash: 'The action is planned. Ask its lead to accept it, and add its milestones.',
  });
}

const REASON_MISSING = 'Enter why the day is another one: others rely on the first';

async function changePage(work: Work, open: OpenAction, form: FormState) {
  const agreed = (await planOf(work, open.review))?.agreedOn != null;
  const asksReason = dayNeedsReason(open.planned.action, agreed);
  const choices = await choicesFor(work, open);
  return <ChangePage plan={open} planned={open.planned} form={form} choices={choices} asksReason={asksReason} />;
}

async function change(work: Work, asked: Asked, open: OpenAction) {
  const { lead, action } = open.planned;
  const choices = await choicesFor(work, open);
  const same = { known: lead.id, agency: action.leadAgencyId ?? '', body: action.leadBody };
  const kept = { ...choices, leads: [...choices.leads.filter(({ id }) => id !== lead.id), lead] };
  const read = readAction({ ...asked.body, ...same }, { choices: kept, today: work.today });
  if (!read.ok) return show(await changePage(work, open, read.form), 422);
  const { reason, lead: _lead, ...changed } = read.value;
  const result = await changeAction(work, open, {
    ...{ change: changed, reason, version: versionOf(asked.body), typed: asked.body },
  });
  if (result === 'reason-missing')
    return show(
      await changePage(work, open, rejected(asked.body, [{ field: 'reason', message: REASON_MISSING }])),
      422,
    );
  return goTo(actionPaths.one(open.review.reference, action.id), { flash: 'The action is changed.' });
}

const [sees, keeps] = [onPlan(seePlan), onPlan(keepPlan)];
const [seesOne, keepsOne] = [onAction(seePlan), onAction(keepPlan)];

export const planningRoutes: readonly Route[] = [
  get(actionPaths.planPattern, sees, planPage),
  get(actionPaths.planPagePattern('new'), keeps, async (work, asked, open) =>
    show(await newPage(work, open, { asked })),
  ),
  post(actionPaths.planPagePattern('new'), keeps, plan),
  get(actionPaths.planPagePattern('early'), keeps, async (work, _asked, open) =>
    show(<EarlyPage plan={open} early={await earlyToTake(work, open)} />),
  ),
  get(actionPaths.onePattern, seesOne, onePage),
  get(actionPaths.belowPattern('change'), keepsOne, async (work, _asked, open) =>
    show(await changePage(work, open, actionValues(open.planned, open.names.toPseudonyms))),
  ),
  post(actionPaths.belowPattern('change'), keepsOne, change),
  post(actionPaths.belowPattern('cell'), keepsOne, saveCell),
];
