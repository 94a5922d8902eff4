import { found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import type { Reply } from '../kinds.js';
import { invitationsOf, type Meeting } from '../queries.js';
import type { MeetingBlocker } from '../rules.js';
import { meetingReplies } from '../tables.js';

/** Says whether the asker comes, or who comes in their place; may be said again. Not found for whoever was not asked. */
export async function replyToInvitation(
  work: Work,
  review: Review,
  { meeting, reply, substitute }: { meeting: Meeting; reply: Reply; substitute: string },
): Promise<MeetingBlocker[]> {
  const personId = personIn(work);
  found((await invitationsOf(work, meeting.id)).find((one) => one.personId === personId));
  if (reply === 'substitute' && substitute === '') {
    return [{ field: 'substitute', says: 'Enter who comes in your place' }];
  }
  if (meeting.cancelledAt !== null || meeting.attendedAt !== null) {
    return [{ field: 'reply', says: 'This meeting was held or called off already' }];
  }
  await work.tx.insert(meetingReplies).values({
    id: work.newId(),
    reviewId: review.id,
    partnershipId: review.partnershipId,
    meetingId: meeting.id,
    revision: meeting.revision,
    personId,
    reply,
    substitute: reply === 'substitute' ? substitute : '',
    repliedAt: work.now,
  });
  work.record({ action: 'meeting.replied', reviewId: review.id, objectKind: 'meeting', objectId: meeting.id });
  return [];
}
