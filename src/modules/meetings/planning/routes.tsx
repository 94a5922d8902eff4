import { timeInLondon } from '../../../kernel/day.js';
import { CALENDAR_TYPE, calendarFeed } from '../../../platform/calendar/index.js';
import { download, get, goTo, post, show } from '../../../platform/http/route.js';
import { plural } from '../../../web/formats.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { onReview } from '../../reviews/index.js';
import { keepingMeeting, type OpenMeeting, readingMeeting } from '../opened.js';
import { meetingPaths } from '../paths.js';
import { keepMeetings, seeMeetings } from '../policy.js';
import { dayOfMeeting, invitationsOf, meetingsOf, openActionsOf } from '../queries.js';
import type { MeetingBlocker } from '../rules.js';
import { arrangeMeeting } from './arrange-meeting.js';
import { calendarEntryOf } from './calendar-entry.js';
import { cancelMeeting, moveMeeting } from './change-meeting.js';
import { answerForm, arrangeForm, cancelForm, moveForm, replyForm } from './form.js';
import { inviteMembers } from './invite-members.js';
import { ListPage } from './list-page.js';
import { meetingView } from './meeting-view.js';
import { replyToInvitation } from './reply-to-invitation.js';
import { takeAnswer } from './take-answer.js';
import { ArrangePage, CancelPage, MovePage } from './when-page.js';

const said = (blockers: readonly MeetingBlocker[]) => blockers.map(({ field, says }) => ({ field, message: says }));

const back = ({ review, meeting }: OpenMeeting, flash: string) =>
  goTo(meetingPaths.one(review.reference, meeting.id), { flash });

const changing = async (work: Parameters<typeof invitationsOf>[0], { review, meeting }: OpenMeeting) => ({
  reference: review.reference,
  id: meeting.id,
  told: new Set((await invitationsOf(work, meeting.id)).map(({ seatId }) => seatId)).size,
});

export const planningRoutes = [
  get(meetingPaths.listPattern, onReview(seeMeetings), async (work, _asked, review) =>
    show(
      <ListPage
        reference={review.reference}
        now={work.now}
        meetings={await meetingsOf(work, review.id)}
        openActions={await openActionsOf(work, review.id)}
        mayKeep={keepMeetings.may(review.roles)}
      />,
    ),
  ),

  get(meetingPaths.newPattern, onReview(keepMeetings), async (work, _asked, review) => {
    const isFirst = (await meetingsOf(work, review.id)).every(({ cancelledAt }) => cancelledAt !== null);
    return show(<ArrangePage reference={review.reference} form={emptyForm({ kind: isFirst ? 'first' : 'panel' })} />);
  }),

  post(meetingPaths.newPattern, onReview(keepMeetings), async (work, asked, review) => {
    const again = (form: FormState) => show(<ArrangePage reference={review.reference} form={form} />, 422);
    const answer = readForm(arrangeForm, asked.body);
    if (!answer.ok) return again(answer.form);
    const made = await arrangeMeeting(work, review, answer.value);
    if (typeof made !== 'string') return again(rejected(asked.body, said(made)));
    return goTo(meetingPaths.one(review.reference, made), { flash: 'Arranged. Invite people when you are ready.' });
  }),

  get(meetingPaths.onePattern, readingMeeting, async (work, _asked, opened) =>
    show(await meetingView(work, opened, emptyForm())),
  ),

  get(meetingPaths.movePattern, keepingMeeting, async (work, _asked, opened) => {
    const { startsAt, endsAt, place, onlineLink, version } = opened.meeting;
    const form = emptyForm({
      ...dayValues('on', dayOfMeeting(opened.meeting)),
      starts: timeInLondon(startsAt),
      ends: timeInLondon(endsAt),
      place,
      onlineLink,
    });
    return show(<MovePage {...(await changing(work, opened))} form={form} version={version} />);
  }),

  post(meetingPaths.movePattern, keepingMeeting, async (work, asked, opened) => {
    const version = versionOf(asked.body);
    const again = async (form: FormState) =>
      show(<MovePage {...(await changing(work, opened))} form={form} version={version} />, 422);
    const answer = readForm(moveForm, asked.body);
    if (!answer.ok) return again(answer.form);
    const { review, meeting } = opened;
    const blockers = await moveMeeting(work, review, { meeting, to: { ...answer.value, version } });
    return blockers.length > 0 ? again(rejected(asked.body, said(blockers))) : back(opened, 'Moved.');
  }),

  get(meetingPaths.cancelPattern, keepingMeeting, async (work, _asked, opened) =>
    show(<CancelPage {...(await changing(work, opened))} form={emptyForm()} version={opened.meeting.version} />),
  ),

  post(meetingPaths.cancelPattern, keepingMeeting, async (work, asked, opened) => {
    const version = versionOf(asked.body);
    const again = async (form: FormState) =>
      show(<CancelPage {...(await changing(work, opened))} form={form} version={version} />, 422);
    const answer = readForm(cancelForm, asked.body);
    if (!answer.ok) return again(answer.form);
    const { review, meeting } = opened;
    const blockers = await cancelMeeting(work, review, { meeting, reason: answer.value.reason, version });
    return blockers.length > 0 ? again(rejected(asked.body, said(blockers))) : back(opened, 'Called off.');
  }),

  post(meetingPaths.invitePattern, keepingMeeting, async (work, _asked, opened) => {
    const sent = await inviteMembers(work, opened.review, opened.meeting);
    return back(opened, sent === 0 ? 'Everybody was asked already.' : `${plural(sent, 'person', 'people')} asked.`);
  }),

  post(meetingPaths.answerPattern, keepingMeeting, async (work, asked, opened) => {
    const again = async (form: FormState) => show(await meetingView(work, opened, form), 422);
    const answer = readForm(answerForm, asked.body);
    if (!answer.ok) return again(answer.form);
    const { seat, said: reply, insteadOf: substitute } = answer.value;
    const { review, meeting } = opened;
    const blockers = await takeAnswer(work, review, { meeting, seat, reply, substitute });
    return blockers.length > 0 ? again(rejected(asked.body, said(blockers))) : back(opened, 'The answer is recorded.');
  }),

  get(meetingPaths.filePattern, readingMeeting, (work, _asked, { review, meeting }) => {
    const entry = calendarEntryOf(work, meeting, review.reference);
    return download(
      `${review.reference} meeting.ics`,
      CALENDAR_TYPE,
      Buffer.from(calendarFeed(review.reference, [entry])),
    );
  }),

  post(meetingPaths.replyPattern, readingMeeting, async (work, asked, opened) => {
    const again = async (form: FormState) => show(await meetingView(work, opened, form), 422);
    const answer = readForm(replyForm, asked.body);
    if (!answer.ok) return again(answer.form);
    const { review, meeting } = opened;
    const blockers = await replyToInvitation(work, review, { meeting, ...answer.value });
    return blockers.length > 0 ? again(rejected(asked.body, said(blockers))) : back(opened, 'Thank you. Saved.');
  }),
];
