import { z } from 'zod';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { type FormBody, readForm, rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { keepingMeeting, type OpenMeeting } from '../opened.js';
import { type Seat, seatsOf } from '../panel.js';
import { meetingPaths } from '../paths.js';
import { attendanceOf, repliesTo } from '../queries.js';
import { lastReplies } from '../rules.js';
import { AttendancePage } from './attendance-page.js';
import { attendanceAnswer, substituteName } from './form.js';
import { type Attended, recordAttendance } from './record-attendance.js';

/** Everybody at the table now, and whoever was recorded before and has left it since. */
async function atTheTable(work: Work, { review, meeting }: OpenMeeting): Promise<Seat[]> {
  const seats = await seatsOf(work, review);
  const before = await attendanceOf(work, meeting.id);
  const left = before
    .filter(({ seatId }) => !seats.some(({ id }) => id === seatId))
    .map(({ seatId, name, post, agencyName }) => ({
      id: seatId,
      name,
      post,
      agencyName,
      personId: undefined,
      email: undefined,
      isShutOut: true,
    }));
  return [...seats, ...left];
}

/** What is recorded; before anything is, what people said when they were asked. */
async function knownSoFar(work: Work, { meeting }: OpenMeeting, seats: readonly Seat[]): Promise<FormState> {
  const recorded = new Map((await attendanceOf(work, meeting.id)).map((one) => [one.seatId, one]));
  const said = lastReplies(await repliesTo(work, meeting.id), meeting.revision);
  const values: Record<string, string> = {};
  for (const { id } of seats) {
    const known = recorded.get(id);
    const reply = said.get(id);
    const state = known?.state ?? (reply === undefined ? undefined : FROM_REPLY[reply.reply]);
    if (state !== undefined) values[`state-${id}`] = state;
    values[`substitute-${id}`] = known?.substitute ?? reply?.substitute ?? '';
  }
  return emptyForm(values);
}

const FROM_REPLY = { coming: 'present', 'not-coming': 'apologies', substitute: 'substitute' } as const;

/** Reads one answer for each seat, or the form with what is wrong. */
function readAttendance(seats: readonly Seat[], body: FormBody): readonly Attended[] | FormState {
  const shape = Object.fromEntries(
    seats.flatMap(({ id, name }) => [
      [`state-${id}`, attendanceAnswer(name)],
      [`substitute-${id}`, substituteName],
    ]),
  );
  const answer = readForm(z.object(shape), body);
  if (!answer.ok) return answer.form;
  const attended = seats.map(({ id: seatId, name, post, agencyName }): Attended => {
    const state = answer.value[`state-${seatId}`] as Attended['state'];
    const substitute = state === 'substitute' ? String(answer.value[`substitute-${seatId}`]) : '';
    return { seatId, name, post, agencyName, state, substitute };
  });
  const missing = attended.filter(({ state, substitute }) => state === 'substitute' && substitute === '');
  return missing.length === 0
    ? attended
    : rejected(
        body,
        missing.map(({ seatId, name }) => ({
          field: `substitute-${seatId}`,
          message: `Enter who came instead of ${name}`,
        })),
      );
}

export const attendanceRoutes = [
  get(meetingPaths.attendancePattern, keepingMeeting, async (work, _asked, opened) => {
    const seats = await atTheTable(work, opened);
    const { review, meeting } = opened;
    const form = await knownSoFar(work, opened, seats);
    const hasBegun = meeting.startsAt <= work.now;
    return show(
      <AttendancePage reference={review.reference} id={meeting.id} seats={seats} form={form} hasBegun={hasBegun} />,
    );
  }),

  post(meetingPaths.attendancePattern, keepingMeeting, async (work, asked, opened) => {
    const seats = await atTheTable(work, opened);
    const { review, meeting } = opened;
    const read = readAttendance(seats, asked.body);
    if ('errors' in read) {
      const page = <AttendancePage reference={review.reference} id={meeting.id} seats={seats} form={read} hasBegun />;
      return show(page, 422);
    }
    await recordAttendance(work, meeting, read);
    return goTo(meetingPaths.minutes(review.reference, meeting.id), { flash: 'Saved. The meeting was held.' });
  }),
];
