import { authorise, found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { moveItem } from '../agenda/move-item.js';
import { type PlacingRefused, placeItem } from '../agenda/place-item.js';
import type { GivenThing } from '../kinds.js';
import { keepBoardReport } from '../policy.js';
import type { BoardMeeting } from '../queries.js';
import { type BriefReport, briefsOf } from './queries.js';
import { recordOf } from './record-of.js';
import { standingWith } from './standing.js';

/** A brief report as boards are given it. */
export const asThing = ({ id, reviewId }: Pick<BriefReport, 'id' | 'reviewId'>, reference: string): GivenThing => ({
  kind: 'brief-report',
  id,
  title: `Brief report and recommendations, ${reference}`,
  reviewId,
});

/** Puts the issued brief report on the next available meeting of a board; undefined when none takes it. */
export async function placeBrief(
  work: Work,
  review: OpenReview,
  boardId: string,
): Promise<{ readonly on: BoardMeeting; readonly answer: 'placed' | PlacingRefused } | undefined> {
  authorise(keepBoardReport.may(review.roles));
  const brief = found((await briefsOf(work, review.id)).find(({ issuedOn }) => issuedOn !== null));
  const record = await recordOf(work, review);
  const board = found(record.boards.find(({ id, endedOn }) => id === boardId && endedOn === null));
  const standing = standingWith(board, record);
  if (standing.kind === 'to-move') {
    const moved = await moveItem(work, standing.on.item);
    return moved && { on: moved.to, answer: moved.answer };
  }
  const on = standing.kind === 'to-place' || standing.kind === 'given-before' ? standing.next : undefined;
  if (on === undefined) return undefined;
  return { on, answer: await placeItem(work, on, { item: asThing(brief, review.reference), note: '' }) };
}
