import type { Work } from '../../../platform/work.js';
import type { FormState } from '../../../web/index.js';
import type { OpenMeeting } from '../opened.js';
import { type Seat, seatsOf } from '../panel.js';
import { papersShown } from '../papers/papers-shown.js';
import { mayReadUnsent } from '../policy.js';
import { attendanceOf, changesOf, invitationsOf, itemsOf, repliesTo } from '../queries.js';
import { isTakenToCome, lastReplies, mayMove } from '../rules.js';
import { MeetingPage } from './meeting-page.js';
import type { Asked } from './who-is-asked.js';

/** The page of a meeting as this person sees it. */
export async function meetingView(work: Work, { review, meeting, mayKeep }: OpenMeeting, form: FormState) {
  const seesAll = mayReadUnsent(review.roles);
  const invitations = await invitationsOf(work, meeting.id);
  const replies = lastReplies(await repliesTo(work, meeting.id), meeting.revision);
  const me = work.actor.kind === 'person' ? work.actor.personId : '';
  const amAsked = mayMove(meeting) && invitations.some(({ personId }) => personId === me);
  const now = new Set(invitations.filter(({ revision }) => revision === meeting.revision).map(({ seatId }) => seatId));
  const seats = seesAll ? await seatsOf(work, review) : [];
  const items = await itemsOf(work, meeting.id);
  if (items.length > 0) work.saw(review.id, 'meeting-agenda', meeting.id);
  return (
    <MeetingPage
      reference={review.reference}
      now={work.now}
      meeting={meeting}
      mayKeep={mayKeep}
      seesAll={seesAll}
      form={form}
      answering={amAsked ? { said: replies.get(me), takenToCome: isTakenToCome(meeting, me) } : undefined}
      asked={seats.map(
        (seat): Asked => ({
          ...seat,
          reach: reachOf(seat, now.has(seat.id)),
          said: replies.get(seat.id),
          hasAccount: seat.personId !== undefined,
          takenToCome: isTakenToCome(meeting, seat.personId),
        }),
      )}
      items={items}
      papers={await papersShown(work, review, meeting)}
      attendance={await attendanceOf(work, meeting.id)}
      changes={await changesOf(work, meeting.id)}
    />
  );
}

function reachOf({ isShutOut, email }: Seat, wasAsked: boolean): Asked['reach'] {
  if (isShutOut) return 'shut-out';
  if (email === undefined) return 'no-address';
  return wasAsked ? 'asked' : 'not-asked';
}
