import { invitation } from '../../../platform/calendar/index.js';
import { eq } from '../../../platform/database/sql.js';
import { personIn, type Work } from '../../../platform/work.js';
import { queueMessage } from '../../messages/index.js';
import type { Review } from '../../reviews/index.js';
import { type Seat, seatsOf } from '../panel.js';
import { meetingPaths } from '../paths.js';
import { invitationsOf, type Meeting } from '../queries.js';
import { mayMove } from '../rules.js';
import { meetingInvitations, meetings } from '../tables.js';
import { attendeeAt, calendarEntryOf, organiserOf } from './calendar-entry.js';

type Asked = Pick<Seat, 'id' | 'personId' | 'name'> & { readonly email: string };

/** Asks everybody at the table who was not asked yet to this meeting as it stands; how many were. One message each. */
export async function inviteMembers(work: Work, review: Review, { id }: Meeting): Promise<number> {
  // Held: whoever moves it meanwhile finds these people among those who were asked.
  const [meeting] = await work.tx.select().from(meetings).where(eq(meetings.id, id)).for('update');
  if (meeting === undefined || !mayMove(meeting)) return 0;
  const sent = await invitationsOf(work, meeting.id);
  const asked = new Set(sent.filter(({ revision }) => revision === meeting.revision).map(({ seatId }) => seatId));
  const seats = (await seatsOf(work, review)).flatMap(({ email, isShutOut, ...seat }): Asked[] =>
    email === undefined || isShutOut || asked.has(seat.id) ? [] : [{ ...seat, email }],
  );
  await tell(work, review, { meeting, seats });
  if (seats.length > 0) {
    work.record({ action: 'meeting.invited', reviewId: review.id, objectKind: 'meeting', objectId: meeting.id });
  }
  return seats.length;
}

/** Tells everybody who was asked before, and is still at the table, that the meeting is moved or off. */
export async function inviteAgain(work: Work, review: Review, meeting: Meeting): Promise<void> {
  const before = new Map((await invitationsOf(work, meeting.id)).map((one) => [one.seatId, one]));
  const seats = [...before.values()].map(
    ({ seatId, personId, name, email }): Asked => ({ id: seatId, personId: personId ?? undefined, name, email }),
  );
  const still = new Set((await seatsOf(work, review)).flatMap(({ id, isShutOut }) => (isShutOut ? [] : [id])));
  await tell(work, review, { meeting, seats: seats.filter(({ id }) => still.has(id)) });
}

async function tell(
  work: Work,
  review: Review,
  { meeting, seats }: { meeting: Meeting; seats: readonly Asked[] },
): Promise<void> {
  const { reviewId, partnershipId, id: meetingId, revision } = meeting;
  const organiser = await organiserOf(work, partnershipId);
  const entry = calendarEntryOf(work, meeting, review.reference);
  const { subject, then, page } = letterOf(work, review.reference, meeting);
  for (const { id: seatId, personId, name, email } of seats) {
    await work.tx.insert(meetingInvitations).values({
      id: work.newId(),
      reviewId,
      partnershipId,
      meetingId,
      revision,
      seatId,
      personId,
      name,
      email,
      sentBy: personIn(work),
      sentAt: work.now,
    });
    await queueMessage(work, {
      to: email,
      subject,
      paragraphs:
        personId === undefined
          ? [`${then} ${IN_FILE}`]
          : [`${then} ${meeting.cancelledAt === null ? ON_PAGE : STAYS_ON_PAGE}`, page],
      calendar: invitation(entry, organiser, attendeeAt(email)),
      partnershipId,
      reviewId,
      key: `meeting-${meetingId}-${revision}-${seatId}`,
    });
  }
}

const STAYS_ON_PAGE = 'Why stands on its page, after you sign in.';
const ON_PAGE = 'When and where it is stands on its page, after you sign in. Please say there whether you are coming.';
/** For a member without an account: there is no page that opens to them. */
const IN_FILE = 'When and where it is stands in the calendar entry that comes with this message.';

function letterOf(work: Work, reference: string, meeting: Meeting) {
  const [what, then] =
    meeting.cancelledAt !== null
      ? ['a meeting is called off', 'A meeting you were asked to is called off.']
      : meeting.revision > 0
        ? ['a meeting is changed', 'A meeting you were asked to is changed.']
        : ['a meeting', 'You are asked to come to a meeting.'];
  const page = work.installation.publicUrl + meetingPaths.one(reference, meeting.id);
  return { subject: `${reference}: ${what}`, then, page };
}
