import { failed, type Result, succeeded } from '../../../kernel/result.js';
import { and, eq, isNull } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import { sealOf } from '../../../platform/seal.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { BoardMeeting } from '../../board/index.js';
import type { OpenReview } from '../../reviews/index.js';
import type { UpdateContent } from '../drawing-up/content.js';
import { drawUp } from '../drawing-up/draw-up.js';
import { titleOf } from '../drawing-up/in-words.js';
import { holdUpdate } from '../hold-update.js';
import { keepUpdates } from '../policy.js';
import { findUpdate, isOpen, type Update } from '../queries.js';
import { updates } from '../tables.js';
import { type NamesFound, namesIn } from './anonymity.js';
import { placeOnAgenda } from './place-on-agenda.js';

/** Why an update cannot be issued. */
export type IssueBlocker = 'names-left' | 'changed' | 'not-looked-at';

/** What whoever issues it says: the seal of what they read, and that they have looked at what may be a name and is none. */
export interface IssueAsked extends Pick<Update, 'id'> {
  readonly seen: string;
  readonly looked: boolean;
}

/** The seal of what an update says, and of what in it may be a name. */
export const sealOfUpdate = (content: UpdateContent, { perhaps }: Pick<NamesFound, 'perhaps'>): string =>
  sealOf([content, perhaps.map(({ key }) => key)]);

/**
 * Issues an update: from now on it stays as it is, boards read it, and it stands on the next agenda of the partnership's own. Answers that meeting, if
 * the calendar has one. What reads otherwise than it was read is not issued: owners answer while a page is open. Throws `Conflict` when somebody was
 * quicker.
 */
export async function issueUpdate(
  work: Work,
  review: OpenReview,
  { id, seen, looked }: IssueAsked,
): Promise<Result<BoardMeeting | undefined, IssueBlocker>> {
  authorise(keepUpdates.may(review.roles));
  await holdUpdate(work, review);
  const update = await findUpdate(work, review.id, id);
  if (update === undefined || !isOpen(update)) throw new Conflict('This update was issued or dropped meanwhile.');
  const { content } = await drawUp(work, review, update);
  const { sure, perhaps } = await namesIn(work, review, { update, content });
  if (sure.length > 0) return failed('names-left');
  if (seen !== sealOfUpdate(content, { perhaps })) return failed('changed');
  if (perhaps.length > 0 && !looked) return failed('not-looked-at');
  await work.tx
    .update(updates)
    .set({ issuedAt: work.now, issuedBy: personIn(work), content, title: titleOf(content) })
    .where(and(eq(updates.id, id), isNull(updates.issuedAt)));
  work.record({
    ...{ action: 'six-month-update.issued', reviewId: review.id },
    ...{ objectKind: 'six-month-update', objectId: id },
  });
  return succeeded(await placeOnAgenda(work, update, titleOf(content)));
}
