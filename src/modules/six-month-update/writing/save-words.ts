import { type OwnPassages, putTogether } from '../../../kernel/own-passages.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { holdUpdate } from '../hold-update.js';
import type { Passage } from '../kinds.js';
import { keepUpdates } from '../policy.js';
import { findUpdate, isOpen, type Update, type Words, wordsOf } from '../queries.js';
import { wordings } from '../tables.js';

/** What somebody wrote, from the version that their page was made of. */
export interface Written {
  readonly passages: OwnPassages<Passage>;
  readonly version: number;
}

/** Kept with the version to go on from; or what somebody else left in the same passages: nothing is written over. */
export type WordsKept = { readonly version: number } | { readonly theirs: Words };

/**
 * Keeps the passages that were changed, under pseudonyms. Two who write at once are put together passage by passage. Throws `Conflict` once the update
 * is issued.
 */
export async function saveWords(
  work: Work,
  review: OpenReview,
  { update, written, under }: { readonly update: Update; readonly written: Written; under(text: string): string },
): Promise<WordsKept> {
  authorise(keepUpdates.may(review.roles));
  await holdUpdate(work, review);
  const held = await findUpdate(work, review.id, update.id);
  if (held === undefined || !isOpen(held)) throw new Conflict('This update was issued or dropped meanwhile.');
  const [base, now] = [await wordsOf(work, update.id, written.version), await wordsOf(work, update.id)];
  const typed = new Map([...written.passages].map(([passage, own]) => [passage, own === null ? null : under(own)]));
  const answer = putTogether(typed, { base: base.own, now: now.own });
  if ('both' in answer) return { theirs: now };
  if (answer.changes.length === 0) return { version: now.version };
  const version = now.version + 1;
  const of = { updateId: update.id, reviewId: review.id, partnershipId: review.partnershipId, version };
  await work.tx
    .insert(wordings)
    .values(answer.changes.map((one) => ({ ...of, ...one, writtenBy: personIn(work), writtenAt: work.now })));
  if (!work.acts.some(({ action }) => action === 'six-month-update.written'))
    work.record({
      ...{ action: 'six-month-update.written', reviewId: review.id },
      ...{ objectKind: 'six-month-update', objectId: update.id },
    });
  return { version };
}
