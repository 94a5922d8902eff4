import { authorise, Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { holdUpdate } from '../hold-update.js';
import { keepUpdates } from '../policy.js';
import { findUpdate, isOpen, type Update } from '../queries.js';
import { askOwners } from './ask-owners.js';
import { remindSilent } from './remind-silent.js';

/**
 * Asks whoever has become an owner since, and writes again to those who were asked and have said nothing; answers how many were written to. Throws
 * `Conflict` when the update was issued or dropped meanwhile.
 */
export async function askAgain(work: Work, review: OpenReview, { id }: Pick<Update, 'id'>): Promise<number> {
  authorise(keepUpdates.may(review.roles));
  await holdUpdate(work, review);
  const update = await findUpdate(work, review.id, id);
  if (update === undefined || !isOpen(update)) throw new Conflict('This update was issued or dropped meanwhile.');
  const reminded = await remindSilent(work, review, update);
  return reminded + (await askOwners(work, review, update));
}
