import { eq, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { holdPublication } from '../deciding/hold-publication.js';
import { publicNoteOf } from '../gate/note.js';
import { runPublication } from '../policy.js';
import { publications } from '../tables.js';

/** Asks for what is prepared to take the place of what is public. It does so as soon as nothing stands in the way. `says` is what the note may not say. */
export async function askCorrection(
  work: Work,
  review: OpenReview,
  typed: string,
): Promise<'asked' | { readonly says: readonly string[] }> {
  authorise(runPublication.may(review.roles));
  const now = await holdPublication(work, review);
  if (now.state !== 'published') throw new Conflict('It is not public now: there is nothing to correct.');
  const checked = await publicNoteOf(work, review, typed);
  if ('says' in checked) return checked;
  const { note } = checked;
  await work.tx
    .update(publications)
    .set({
      ...{ correctionNote: note, correctionAskedAt: work.now, changedBy: personIn(work), changedAt: work.now },
      version: sql`${publications.version} + 1`,
    })
    .where(eq(publications.reviewId, review.id));
  work.record({
    action: 'publication.correction-asked',
    ...{ reviewId: review.id, objectKind: 'publication', objectId: review.id },
  });
  return 'asked';
}
