import { found } from '../../../platform/errors.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { dayValues, emptyForm } from '../../../web/index.js';
import { onReview } from '../../reviews/index.js';
import { writingPaths } from '../paths-of-returns.js';
import { seeRequests } from '../policy.js';
import { ActionPage, ActionsPage, AllActionsPage } from './action-pages.js';
import { draftOf, type EarlyActionRow } from './draft.js';
import { earlyActionsOf } from './early-actions.js';
import { earlyActionForm, removeActionForm } from './form.js';
import { keepAction, removeAction } from './keep-action.js';
import { writing } from './may-write.js';

const following = onReview(seeRequests);

const formOf = ({ what, why, leadName, leadPost, doneNote, ...days }: EarlyActionRow) =>
  emptyForm({
    what,
    why,
    leadName,
    leadPost,
    doneNote,
    ...dayValues('foundOn', days.foundOn),
    ...dayValues('startedOn', days.startedOn ?? undefined),
    ...dayValues('dueOn', days.dueOn ?? undefined),
    ...dayValues('doneOn', days.doneOn ?? undefined),
  });

/** What agencies do at once. */
export const actionRoutes = [
  get(writingPaths.allActionsPattern, following, async (work, _asked, review) => {
    const actions = await earlyActionsOf(work, review);
    const agencies = Map.groupBy(actions, ({ agencyName }) => agencyName);
    return show(
      <AllActionsPage
        reference={review.reference}
        agencies={[...agencies].map(([name, of]) => ({ name, actions: of }))}
        today={work.today}
      />,
    );
  }),

  get(writingPaths.actionsPattern, writing, async (work, _asked, answered) => {
    const { earlyActions } = await draftOf(work, answered);
    const mayAdd = answered.asked.request.endedAs === null;
    return show(<ActionsPage answered={answered} actions={earlyActions} today={work.today} mayAdd={mayAdd} />);
  }),

  get(writingPaths.newActionPattern, writing, (work, _asked, answered) =>
    show(<ActionPage answered={answered} form={emptyForm(dayValues('foundOn', work.today))} version={undefined} />),
  ),

  post(writingPaths.newActionPattern, writing, async (work, asked, answered) => {
    const read = readForm(earlyActionForm(work.today), asked.body);
    const again = (form = read.ok ? emptyForm() : read.form) =>
      show(<ActionPage answered={answered} form={form} version={undefined} />, 422);
    if (!read.ok) return again();
    const kept = await keepAction(work, answered, { action: read.value, kept: undefined });
    if (typeof kept !== 'string') return again(rejected(asked.body, kept));
    return goTo(writingPaths.actions(answered.review.reference, answered.asked.request.id), { flash: 'Added.' });
  }),

  get(writingPaths.actionPattern, writing, async (work, asked, answered) => {
    const { earlyActions } = await draftOf(work, answered);
    const one = found(earlyActions.find(({ id }) => id === asked.params.item));
    return show(<ActionPage answered={answered} form={formOf(one)} version={one.version} />);
  }),

  post(writingPaths.actionPattern, writing, async (work, asked, answered) => {
    const { earlyActions } = await draftOf(work, answered);
    const one = found(earlyActions.find(({ id }) => id === asked.params.item));
    const version = versionOf(asked.body);
    const to = writingPaths.actions(answered.review.reference, answered.asked.request.id);
    const again = (form: ReturnType<typeof formOf>) =>
      show(<ActionPage answered={answered} form={form} version={version ?? one.version} />, 422);
    if (asked.body.verb === 'remove') {
      const read = readForm(removeActionForm, asked.body);
      if (!read.ok) return again({ ...formOf(one), errors: read.form.errors });
      await removeAction(work, answered, { id: one.id, version, reason: read.value.removedReason });
      return goTo(to, { flash: 'Taken out.' });
    }
    const read = readForm(earlyActionForm(work.today), asked.body);
    if (!read.ok) return again(read.form);
    const kept = await keepAction(work, answered, { action: read.value, kept: { id: one.id, version } });
    return typeof kept === 'string' ? goTo(to, { flash: 'Saved.' }) : again(rejected(asked.body, kept));
  }),
];
