import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import type { Reply } from '../kinds.js';
import { seatsOf } from '../panel.js';
import type { Meeting } from '../queries.js';
import { type MeetingBlocker, mayMove } from '../rules.js';
import { meetingAnswers } from '../tables.js';

/** What somebody said by telephone or by mail. */
export interface TakenAnswer {
  readonly seat: string;
  readonly reply: Reply;
  readonly substitute: string;
}

/** Takes down the answer of a member without an account, who has no page to give it on; may be taken again. Every reason why not. */
export async function takeAnswer(
  work: Work,
  review: Review,
  { meeting, seat, reply, substitute }: TakenAnswer & { meeting: Meeting },
): Promise<MeetingBlocker[]> {
  if (!mayMove(meeting)) return [{ field: 'seat', says: 'This meeting was held or called off already' }];
  const seats = await seatsOf(work, review);
  if (!seats.some(({ id, personId }) => id === seat && personId === undefined))
    return [{ field: 'seat', says: 'Choose who answered' }];
  if (reply === 'substitute' && substitute === '')
    return [{ field: 'insteadOf', says: 'Enter who comes in their place' }];
  await work.tx.insert(meetingAnswers).values({
    id: work.newId(),
    reviewId: review.id,
    partnershipId: review.partnershipId,
    meetingId: meeting.id,
    revision: meeting.revision,
    seatId: seat,
    reply,
    substitute: reply === 'substitute' ? substitute : '',
    takenBy: personIn(work),
    takenAt: work.now,
  });
  work.record({ action: 'meeting.answer-taken', reviewId: review.id, objectKind: 'meeting', objectId: meeting.id });
  return [];
}
