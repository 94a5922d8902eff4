import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { keepingMeeting, type OpenMeeting, readingMeeting } from '../opened.js';
import { seatsOf } from '../panel.js';
import { meetingPaths } from '../paths.js';
import { itemsOf } from '../queries.js';
import { areMinutesOpen } from '../rules.js';
import { ActionPage, NewActionPage } from './action-pages.js';
import { actionForm, doneForm } from './form.js';
import { addAction, markAction, mayMark, theAction, withdrawAction } from './keep-actions.js';

const choices = async (work: Work, { review, meeting }: OpenMeeting) => ({
  reference: review.reference,
  id: meeting.id,
  seats: (await seatsOf(work, review)).filter(({ isShutOut }) => !isShutOut),
  items: await itemsOf(work, meeting.id),
});

const back = ({ review, meeting }: OpenMeeting, flash: string) =>
  goTo(meetingPaths.minutes(review.reference, meeting.id), { flash });

async function actionPage(work: Work, opened: OpenMeeting, { id, form }: { id: string | undefined; form: FormState }) {
  const { review, meeting, mayKeep } = opened;
  const action = await theAction(work, meeting, id);
  return (
    <ActionPage
      reference={review.reference}
      action={action}
      mayMark={mayMark(work, review, action)}
      mayWithdraw={mayKeep && areMinutesOpen(meeting, work.now)}
      form={form}
    />
  );
}

export const actionRoutes = [
  get(meetingPaths.newActionPattern, keepingMeeting, async (work, _asked, opened) =>
    show(<NewActionPage {...(await choices(work, opened))} form={emptyForm()} />),
  ),

  post(meetingPaths.newActionPattern, keepingMeeting, async (work, asked, opened) => {
    const given = await choices(work, opened);
    const owners = ['other', ...given.seats.map(({ id }) => id)];
    const items = given.items.map(({ id }) => id);
    const answer = readForm(actionForm(owners, items), asked.body);
    if (!answer.ok) return show(<NewActionPage {...given} form={answer.form} />, 422);
    const { what, owner, otherOwner, item, dueOn } = answer.value;
    const seat = given.seats.find(({ id }) => id === owner);
    if (seat === undefined && otherOwner === '') {
      const form = rejected(asked.body, [{ field: 'otherOwner', message: 'Enter who takes it on' }]);
      return show(<NewActionPage {...given} form={form} />, 422);
    }
    const owned = seat === undefined ? { personId: undefined, name: otherOwner } : seat;
    await addAction(work, opened.meeting, { what, owner: owned, itemId: item, dueOn });
    return back(opened, 'Noted.');
  }),

  get(meetingPaths.actionPattern, readingMeeting, async (work, asked, opened) =>
    show(await actionPage(work, opened, { id: asked.params.action, form: emptyForm() })),
  ),

  post(meetingPaths.actionPattern, keepingMeeting, async (work, asked, opened) => {
    await withdrawAction(work, opened.meeting, await theAction(work, opened.meeting, asked.params.action));
    return back(opened, 'Taken back.');
  }),

  post(meetingPaths.donePattern, readingMeeting, async (work, asked, opened) => {
    const { review, meeting } = opened;
    const action = await theAction(work, meeting, asked.params.action);
    const answer = readForm(doneForm, asked.body);
    if (!answer.ok) return show(await actionPage(work, opened, { id: action.id, form: answer.form }), 422);
    const done = answer.value.step === 'done';
    await markAction(work, review, { action, done, note: answer.value.note });
    const flash = done ? 'Done.' : 'Open again.';
    return goTo(meetingPaths.action(review.reference, meeting.id, action.id), { flash });
  }),
];
