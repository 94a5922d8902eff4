import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import type { MeetingKind } from '../kinds.js';
import { type MeetingBlocker, spanOf, type WallTimes } from '../rules.js';
import { meetings } from '../tables.js';

/** A meeting to be. At least a place or a link must be given. */
export interface NewMeeting extends WallTimes {
  readonly kind: MeetingKind;
  readonly title: string;
  readonly place: string;
  readonly onlineLink: string;
}

/** Arranges a meeting; its id, or why not. Nobody is told by it: inviting is an act of its own. */
export async function arrangeMeeting(work: Work, review: Review, made: NewMeeting): Promise<string | MeetingBlocker[]> {
  const span = spanOf(made);
  const blockers = [
    ...('says' in span ? [span] : []),
    ...placeBlockers(made),
    ...(made.kind === 'other' && made.title === ''
      ? [{ field: 'title', says: 'Enter what the meeting is called' }]
      : []),
  ];
  if (blockers.length > 0 || 'says' in span) return blockers;
  const id = work.newId();
  await work.tx.insert(meetings).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    kind: made.kind,
    title: made.kind === 'other' ? made.title : '',
    ...span,
    place: made.place,
    onlineLink: made.onlineLink,
    changedAt: work.now,
    arrangedBy: personIn(work),
    arrangedAt: work.now,
  });
  work.record({ action: 'meeting.arranged', reviewId: review.id, objectKind: 'meeting', objectId: id });
  return id;
}

/** A meeting is somewhere. */
export const placeBlockers = ({ place, onlineLink }: Pick<NewMeeting, 'place' | 'onlineLink'>): MeetingBlocker[] =>
  place === '' && onlineLink === ''
    ? [{ field: 'place', says: 'Enter the place, or the link for a meeting online' }]
    : [];
