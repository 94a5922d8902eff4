import { inWords } from '../../../kernel/day.js';
import type { Work } from '../../../platform/work.js';
import { type BoardItem, type BoardMeeting, meetingsOf } from '../queries.js';
import { nextMeetingOf } from '../rules.js';
import { type PlacingRefused, placeItem, thingOf } from './place-item.js';
import { takeOffItem } from './take-off-item.js';

/**
 * Puts an item on the next available meeting of its board: its own is off, or did not reach it. What was not reached stays on record where it was.
 * Undefined when no meeting takes it.
 */
export async function moveItem(
  work: Work,
  item: BoardItem,
): Promise<{ readonly to: BoardMeeting; readonly answer: 'placed' | PlacingRefused } | undefined> {
  const to = nextMeetingOf(await meetingsOf(work, item.partnershipId), item.boardId, work.today);
  if (to === undefined) return undefined;
  const kind = item.kind === 'learning-by-theme' ? 'learning-by-theme' : 'own';
  const placing = { item: thingOf(item) ?? { kind, title: item.title }, note: '' } as const;
  const answer = await placeItem(work, to, placing);
  if (answer === 'placed' && item.outcome === null)
    await takeOffItem(work, item, `Put on the meeting of ${inWords(to.heldOn)}`);
  return { to, answer };
}
