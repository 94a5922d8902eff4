import { found } from '../../../platform/errors.js';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { plural } from '../../../web/formats.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { boardAsked, meetingAsked, type OpenBoard } from '../opened.js';
import { boardPaths } from '../paths.js';
import { keepBoards, mayKeepBoards, seeBoards } from '../policy.js';
import { type BoardMeeting, givenTo, itemsOf } from '../queries.js';
import { addMeetings } from './add-meetings.js';
import { cancelMeeting } from './cancel-meeting.js';
import { changeMeeting } from './change-meeting.js';
import { cancelForm, minuteForm, readMeeting, readMeetings, unreadLines } from './form.js';
import { AddMeetingsPage, CancelMeetingPage, ChangeMeetingPage } from './meeting-forms.js';
import { MeetingPage } from './meeting-page.js';
import { writeMinute } from './write-minute.js';

const asForm = ({ heldOn, startsAt, place, papersBy, note }: BoardMeeting): FormState =>
  emptyForm({
    ...{ ...dayValues('heldOn', heldOn), startsAt, place, note },
    ...dayValues('papersBy', papersBy ?? undefined),
  });

const minuteOf = ({ minute, minuteReference }: BoardMeeting): FormState => emptyForm({ minute, minuteReference });

const on = <Open extends { readonly meeting: BoardMeeting }>(open: Open): Open =>
  found(open.meeting.cancelledAt === null ? open : undefined);

/** The page of a meeting with what stands on its agenda. */
export async function meetingPage(
  work: Work,
  { board, meeting }: OpenBoard & { readonly meeting: BoardMeeting },
  { form, mayKeep }: { readonly form: FormState; readonly mayKeep: boolean },
) {
  const items = await itemsOf(work, [meeting.id]);
  const given = (await givenTo(work, board.id)).filter(({ meetingId }) => meetingId === meeting.id);
  const values = { ...minuteOf(meeting).values, ...form.values };
  return (
    <MeetingPage
      {...{ board, meeting, items, given, mayKeep }}
      form={{ values, errors: form.errors }}
      today={work.today}
    />
  );
}

export const meetingRoutes: readonly Route[] = [
  get(boardPaths.addMeetingsPattern, keepBoards, async (work, asked, { partnershipId }) => {
    const { board } = await boardAsked(work, asked, partnershipId);
    return show(<AddMeetingsPage board={found(board.endedOn === null ? board : undefined)} form={emptyForm()} />);
  }),

  post(boardPaths.addMeetingsPattern, keepBoards, async (work, asked, { partnershipId }) => {
    const { board } = await boardAsked(work, asked, partnershipId);
    found(board.endedOn === null ? board : undefined);
    const read = readMeetings(asked.body, work.today);
    const unread = unreadLines(asked.body, work.today);
    if (!read.ok) return show(<AddMeetingsPage {...{ board, unread }} form={read.form} />, 422);
    const { added, there } = await addMeetings(work, board, read.value);
    const before = there === 0 ? '' : ` ${plural(there, 'day was', 'days were')} in it already.`;
    return goTo(boardPaths.one(board.id), {
      flash: `${plural(added, 'meeting is', 'meetings are')} in the calendar.${before}`,
    });
  }),

  get(boardPaths.meetingPattern, seeBoards, async (work, asked, { partnershipId, person }) => {
    const open = await meetingAsked(work, asked, partnershipId);
    const mayKeep = mayKeepBoards(person, partnershipId);
    return show(await meetingPage(work, open, { form: minuteOf(open.meeting), mayKeep }));
  }),

  post(boardPaths.meetingPattern, keepBoards, async (work, asked, { partnershipId }) => {
    const open = await meetingAsked(work, asked, partnershipId);
    const read = readForm(minuteForm, asked.body);
    if (!read.ok) return show(await meetingPage(work, open, { form: read.form, mayKeep: true }), 422);
    await writeMinute(work, open.meeting, { draft: read.value, version: versionOf(asked.body), typed: asked.body });
    return goTo(boardPaths.meeting(open.board.id, open.meeting.id), { flash: 'Saved.' });
  }),

  get(boardPaths.changeMeetingPattern, keepBoards, async (work, asked, { partnershipId }) => {
    const { board, meeting } = on(await meetingAsked(work, asked, partnershipId));
    return show(<ChangeMeetingPage {...{ board, meeting }} form={asForm(meeting)} />);
  }),

  post(boardPaths.changeMeetingPattern, keepBoards, async (work, asked, { partnershipId }) => {
    const { board, meeting } = await meetingAsked(work, asked, partnershipId);
    const again = (form: FormState) => show(<ChangeMeetingPage {...{ board, meeting }} form={form} />, 422);
    const read = readMeeting(asked.body);
    if (!read.ok) return again(read.form);
    const change = { draft: read.value, version: versionOf(asked.body), typed: asked.body };
    if ((await changeMeeting(work, meeting, change)) === 'changed')
      return goTo(boardPaths.meeting(board.id, meeting.id), { flash: 'Saved.' });
    const message = 'The board has another meeting on that day: enter another day, or call that one off first';
    return again(rejected(asked.body, [{ field: 'heldOn', message }]));
  }),

  get(boardPaths.cancelMeetingPattern, keepBoards, async (work, asked, { partnershipId }) => {
    const { board, meeting } = on(await meetingAsked(work, asked, partnershipId));
    return show(<CancelMeetingPage {...{ board, meeting }} form={emptyForm()} />);
  }),

  post(boardPaths.cancelMeetingPattern, keepBoards, async (work, asked, { partnershipId }) => {
    const { board, meeting } = await meetingAsked(work, asked, partnershipId);
    const again = (form: FormState) => show(<CancelMeetingPage {...{ board, meeting }} form={form} />, 422);
    const read = readForm(cancelForm, asked.body);
    if (!read.ok) return again(read.form);
    if ((await cancelMeeting(work, meeting, read.value.reason)) === 'cancelled')
      return goTo(boardPaths.meeting(board.id, meeting.id), { flash: 'The meeting is off.' });
    const message = 'Something was given at this meeting. Take that back first, or leave the meeting as it is';
    return again(rejected(asked.body, [{ field: 'reason', message }]));
  }),
];
