import type { Work } from '../../../platform/work.js';
import { type BoardMeeting, boardsOf, meetingsOf, nextMeetingOf, placeItem } from '../../board/index.js';
import type { Update } from '../queries.js';

/** Puts an update that was issued on the agenda of the next meeting of the partnership's own board; undefined when the calendar has none that takes it. */
export async function placeOnAgenda(
  work: Work,
  { id, reviewId, partnershipId }: Pick<Update, 'id' | 'reviewId' | 'partnershipId'>,
  title: string,
): Promise<BoardMeeting | undefined> {
  const own = (await boardsOf(work, partnershipId)).find(
    ({ kind, endedOn }) => kind === 'csp-board' && endedOn === null,
  );
  const next = own && nextMeetingOf(await meetingsOf(work, partnershipId), own.id, work.today);
  if (next === undefined) return undefined;
  const item = { kind: 'six-month-update', id, title, reviewId } as const;
  const answer = await placeItem(work, next, { item, note: '' });
  return answer === 'placed' ? next : undefined;
}
