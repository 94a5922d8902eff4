import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { namesOf } from '../../named-people/index.js';
import type { OpenReview } from '../../reviews/index.js';
import type { PublicationAnswer, PublicationQuestion } from '../kinds.js';
import { keepPublication } from '../policy.js';
import { publicationAnswers } from '../tables.js';

/** Answers a question that publication hangs on. Earlier answers stay on record; the newest stands. */
export async function giveAnswer(
  work: Work,
  review: OpenReview,
  said: { readonly question: PublicationQuestion; readonly answer: PublicationAnswer; readonly note: string },
): Promise<void> {
  authorise(keepPublication.may(review.roles));
  const { toPseudonyms } = await namesOf(work, review);
  const id = work.newId();
  await work.tx.insert(publicationAnswers).values({
    ...{ id, reviewId: review.id, partnershipId: review.partnershipId },
    ...{ ...said, note: toPseudonyms(said.note), answeredBy: personIn(work), answeredAt: work.now },
  });
  work.record({ action: 'publication.answered', reviewId: review.id, objectKind: 'publication-answer', objectId: id });
}
