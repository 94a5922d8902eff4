import { found } from '../../../platform/errors.js';
import { paperFile } from '../../../platform/http/paper-file.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { findPartnership } from '../../accounts/index.js';
import { theItem } from '../agenda/change-items.js';
import { keepingMeeting, type OpenMeeting, readingPaper } from '../opened.js';
import { papersOf } from '../papers/queries.js';
import { meetingPaths } from '../paths.js';
import { mayReadUnsent } from '../policy.js';
import { actionsOf, addendaOf, attendanceOf, dayOfMeeting, itemsOf, meetingsOf, minutesOf } from '../queries.js';
import { areMinutesOpen, type MeetingBlocker } from '../rules.js';
import { addAddendum, approveMinutes, shareMinutes } from './approve-minutes.js';
import { attendanceRoutes } from './attendance-routes.js';
import { addendumForm, approvalForm, minuteForm } from './form.js';
import { minutesDocument } from './minutes-document.js';
import { MinutesPage } from './minutes-page.js';
import { writeMinute } from './write-minute.js';
import { AddendumPage, ApprovalPage, MinutePage } from './writing-pages.js';

/** Everything the minutes are shown from; not found for readers before they are sent. */
async function minutesIn(work: Work, { review, meeting }: OpenMeeting) {
  found(mayReadUnsent(review.roles) ? true : meeting.minutesSharedAt);
  work.saw(review.id, 'meeting-minutes', meeting.id);
  return {
    reference: review.reference,
    meeting,
    items: await itemsOf(work, meeting.id),
    minutes: await minutesOf(work, meeting.id),
    actions: await actionsOf(work, meeting.id),
    attendance: await attendanceOf(work, meeting.id),
    addenda: await addendaOf(work, meeting.id),
  };
}

const minutesPage = async (work: Work, opened: OpenMeeting, form: FormState) => (
  <MinutesPage {...(await minutesIn(work, opened))} now={work.now} mayKeep={opened.mayKeep} form={form} />
);

async function printed(work: Work, opened: OpenMeeting) {
  const { review, meeting } = opened;
  const partnershipName = found(await findPartnership(work, review.partnershipId)).name;
  const papers = await papersOf(work, review, meeting.id);
  return {
    name: `${review.reference} minutes ${dayOfMeeting(meeting)}`,
    document: minutesDocument({ ...(await minutesIn(work, opened)), partnershipName, papers }),
  };
}

const back = ({ review, meeting }: OpenMeeting, flash?: string) =>
  goTo(meetingPaths.minutes(review.reference, meeting.id), flash === undefined ? {} : { flash });

const said = (blockers: readonly MeetingBlocker[]) => blockers.map(({ field, says }) => ({ field, message: says }));

/** Meetings at which the minutes of this one can have been approved. */
const laterMeetings = async (work: Work, { review, meeting }: OpenMeeting) =>
  (await meetingsOf(work, review.id)).filter(
    ({ startsAt, cancelledAt }) => cancelledAt === null && startsAt > meeting.startsAt && startsAt <= work.now,
  );

/** What somebody was still writing, kept as the addendum that it can become. */
const approvedMeanwhile = (
  { review, meeting }: OpenMeeting,
  title: string,
  typed: { text: string; decision: string },
) => (
  <AddendumPage
    reference={review.reference}
    id={meeting.id}
    form={emptyForm({ text: [`${title}:`, typed.text, typed.decision].filter((one) => one !== '').join('\n') })}
    wasApproved
  />
);

export const minuteRoutes = [
  ...attendanceRoutes,

  get(meetingPaths.minutesPattern, readingPaper, async (work, _asked, opened) =>
    show(await minutesPage(work, opened, emptyForm())),
  ),

  get(meetingPaths.minutePattern, keepingMeeting, async (work, asked, opened) => {
    const { review, meeting } = opened;
    if (!areMinutesOpen(meeting, work.now)) return back(opened);
    const item = await theItem(work, meeting, asked.params.item);
    const minute = (await minutesOf(work, meeting.id)).get(item.id);
    const form = emptyForm({
      text: minute?.text ?? '',
      decision: minute?.decision ?? '',
      ...(minute?.answer === null || minute === undefined ? {} : { answer: minute.answer }),
    });
    const of = { reference: review.reference, id: meeting.id, item };
    return show(<MinutePage {...of} form={form} version={minute?.version ?? 0} />);
  }),

  post(meetingPaths.minutePattern, keepingMeeting, async (work, asked, opened) => {
    const { review, meeting } = opened;
    const item = await theItem(work, meeting, asked.params.item);
    const version = versionOf(asked.body) ?? 0;
    const answer = readForm(minuteForm(item.kind), asked.body);
    if (!answer.ok) {
      const of = { reference: review.reference, id: meeting.id, item };
      return show(<MinutePage {...of} form={answer.form} version={version} />, 422);
    }
    const became = await writeMinute(work, meeting, { item, minute: { ...answer.value, version } });
    return became === 'written' ? back(opened) : show(approvedMeanwhile(opened, item.title, answer.value), 409);
  }),

  post(meetingPaths.sharePattern, keepingMeeting, async (work, asked, opened) => {
    const blockers = await shareMinutes(work, opened.review, opened.meeting);
    if (blockers.length > 0) return show(await minutesPage(work, opened, rejected(asked.body, said(blockers))), 422);
    return back(opened, 'Sent. The panel can read the minutes.');
  }),

  get(meetingPaths.approvePattern, keepingMeeting, async (work, _asked, opened) => {
    const { review, meeting } = opened;
    const later = await laterMeetings(work, opened);
    return show(<ApprovalPage reference={review.reference} id={meeting.id} later={later} form={emptyForm()} />);
  }),

  post(meetingPaths.approvePattern, keepingMeeting, async (work, asked, opened) => {
    const { review, meeting } = opened;
    const later = await laterMeetings(work, opened);
    const again = (form: FormState) =>
      show(<ApprovalPage reference={review.reference} id={meeting.id} later={later} form={form} />, 422);
    const form = approvalForm(
      work.today,
      later.map(({ id }) => id),
    );
    const answer = readForm(form, asked.body);
    if (!answer.ok) return again(answer.form);
    const { approvedOn, approvedAt } = answer.value;
    const laterMeeting = later.find(({ id }) => id === approvedAt);
    const blockers = await approveMinutes(work, meeting, { approvedOn, laterMeeting });
    if (blockers.length > 0) return again(rejected(asked.body, said(blockers)));
    return back(opened, 'Approved. The minutes stay as they are.');
  }),

  get(meetingPaths.addendumPattern, keepingMeeting, (_work, _asked, { review, meeting }) =>
    show(<AddendumPage reference={review.reference} id={meeting.id} form={emptyForm()} />),
  ),

  post(meetingPaths.addendumPattern, keepingMeeting, async (work, asked, opened) => {
    const { review, meeting } = opened;
    const answer = readForm(addendumForm, asked.body);
    if (!answer.ok) {
      return show(<AddendumPage reference={review.reference} id={meeting.id} form={answer.form} />, 422);
    }
    await addAddendum(work, meeting, answer.value);
    return back(opened, 'Added.');
  }),

  get(meetingPaths.minutesWordPattern, readingPaper, async (work, _asked, opened) => {
    const { name, document } = await printed(work, opened);
    return paperFile(name, 'docx', document);
  }),

  get(meetingPaths.minutesPdfPattern, readingPaper, async (work, _asked, opened) => {
    const { name, document } = await printed(work, opened);
    return paperFile(name, 'pdf', document);
  }),
];
