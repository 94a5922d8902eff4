import { z } from 'zod';
import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { dayField, optionalDayField } from '../../../web/day-field.js';
import { nameField, textField } from '../../../web/fields.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm } from '../../../web/index.js';
import { type OpenAction, onAction } from '../guards.js';
import { actionPaths } from '../paths.js';
import { keepPlan } from '../policy.js';
import { addMilestone, changeMilestone, milestonesOf } from './keep-milestone.js';
import { MilestonesPage, milestoneValues } from './pages.js';

const fields = {
  what: nameField({ what: 'What is reached', max: 300, missing: 'Enter what is reached' }),
  dueOn: dayField({ what: 'Day', missing: 'Enter the day by which it is reached' }),
};

const hereOf = ({ review, planned }: OpenAction): string =>
  actionPaths.below(review.reference, planned.action.id, 'milestones');

async function add(work: Work, asked: Asked, open: OpenAction) {
  const read = readForm(z.object(fields), asked.body);
  if (!read.ok) {
    const all = await milestonesOf(work, open.planned.action.id);
    return show(<MilestonesPage open={open} all={all} form={read.form} about={undefined} />, 422);
  }
  await addMilestone(work, open, read.value);
  return goTo(hereOf(open), { flash: 'The milestone is added.' });
}

const milestoneAsked = async (work: Work, { params }: Asked, open: OpenAction) =>
  found((await milestonesOf(work, open.planned.action.id)).find(({ id }) => id === params.milestone));

async function change(work: Work, asked: Asked, open: OpenAction) {
  const milestone = await milestoneAsked(work, asked, open);
  const read = readForm(
    z.object({
      ...fields,
      reason: textField({ what: 'Reason', max: 1000 }),
      metOn: optionalDayField({ what: 'Day it was met', byToday: work.today }),
      metNote: textField({ what: 'Note', max: 1000 }),
    }),
    asked.body,
  );
  if (!read.ok) return show(<MilestonesPage open={open} all={[]} form={read.form} about={milestone} />, 422);
  const result = await changeMilestone(work, open, {
    milestone,
    change: { ...read.value, metOn: read.value.metOn ?? null },
    version: versionOf(asked.body),
  });
  if (result === 'changed') return goTo(hereOf(open), { flash: 'The milestone is changed.' });
  const form = rejected(asked.body, [{ field: 'reason', message: 'Enter why the day is another one' }]);
  return show(<MilestonesPage open={open} all={[]} form={form} about={milestone} />, 422);
}

const take = (removed: boolean) => async (work: Work, asked: Asked, open: OpenAction) => {
  const milestone = await milestoneAsked(work, asked, open);
  await changeMilestone(work, open, { milestone, change: { removed }, version: versionOf(asked.body) });
  return goTo(hereOf(open), { flash: removed ? 'It is off the plan, and can be put back.' : 'It is back.' });
};

const keeps = onAction(keepPlan);

/** Milestones, for those who keep the plan. */
export const milestoneRoutes: readonly Route[] = [
  get(actionPaths.belowPattern('milestones'), keeps, async (work, _asked, open) => {
    const all = await milestonesOf(work, open.planned.action.id);
    return show(<MilestonesPage open={open} all={all} form={emptyForm()} about={undefined} />);
  }),
  post(actionPaths.belowPattern('milestones'), keeps, add),
  get(actionPaths.belowPattern('milestones/:milestone'), keeps, async (work, asked, open) => {
    const about = await milestoneAsked(work, asked, open);
    return show(
      <MilestonesPage open={open} all={[]} form={milestoneValues(about, open.names.toPseudonyms)} about={about} />,
    );
  }),
  post(actionPaths.belowPattern('milestones/:milestone'), keeps, change),
  post(actionPaths.belowPattern('milestones/:milestone/off'), keeps, take(true)),
  post(actionPaths.belowPattern('milestones/:milestone/back'), keeps, take(false)),
];
