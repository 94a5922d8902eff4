import { and, eq, isNull } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { namesOf } from '../../named-people/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { keepPublication } from '../policy.js';
import { publicationRemovals } from '../tables.js';
import { type EditionPiece, says } from './content.js';

/** What is to be removed: a passage of a section, or, where it is empty, the section. */
export interface RemovalDraft {
  readonly part: EditionPiece['part'];
  readonly key: string;
  readonly passage: string;
  readonly instead: string;
  readonly reason: string;
}

/** Takes a passage out of what will be public. `not-there` when the section does not say it so. */
export async function removePassage(
  work: Work,
  review: OpenReview,
  { draft, section }: { readonly draft: RemovalDraft; readonly section: EditionPiece },
): Promise<'removed' | 'not-there'> {
  authorise(keepPublication.may(review.roles));
  const { toPseudonyms: as } = await namesOf(work, review);
  const passage = as(draft.passage);
  if (passage !== '' && !says(section, passage)) return 'not-there';
  const id = work.newId();
  await work.tx.insert(publicationRemovals).values({
    ...{ ...draft, passage, instead: as(draft.instead), reason: as(draft.reason) },
    ...{ id, reviewId: review.id, partnershipId: review.partnershipId, madeBy: personIn(work), madeAt: work.now },
  });
  work.record({ action: 'publication.removed', reviewId: review.id, objectKind: 'publication-removal', objectId: id });
  return 'removed';
}

/** Puts a passage back into what will be public. Throws `Conflict` when somebody has already. */
export async function putPassageBack(work: Work, review: OpenReview, id: string): Promise<void> {
  authorise(keepPublication.may(review.roles));
  const rows = await work.tx
    .update(publicationRemovals)
    .set({ putBackBy: personIn(work), putBackAt: work.now })
    .where(
      and(
        eq(publicationRemovals.id, id),
        eq(publicationRemovals.reviewId, review.id),
        isNull(publicationRemovals.putBackAt),
      ),
    )
    .returning({ id: publicationRemovals.id });
  if (rows.length === 0) throw new Conflict('Somebody else has put this back already.');
  work.record({
    action: 'publication.put-back-in',
    reviewId: review.id,
    objectKind: 'publication-removal',
    objectId: id,
  });
}
