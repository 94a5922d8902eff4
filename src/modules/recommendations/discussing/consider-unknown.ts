import type { Day } from '../../../kernel/day.js';
import { and, desc, eq } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenRecommendations } from '../opened.js';
import { recommendationConsiderations } from '../tables.js';

/** What was considered of recommendations where nobody was known to services (F-05), the last first. */
export const unknownConsidered = (work: Work, reviewId: string) =>
  work.tx
    .select()
    .from(recommendationConsiderations)
    .where(
      and(
        eq(recommendationConsiderations.reviewId, reviewId),
        eq(recommendationConsiderations.about, 'unknown-to-services'),
      ),
    )
    .orderBy(desc(recommendationConsiderations.recordedAt));

/** Keeps what was considered; what was kept before stays. */
export async function considerUnknown(
  work: Work,
  { review, names, keeps }: OpenRecommendations,
  { consideredOn, text }: { readonly consideredOn: Day; readonly text: string },
): Promise<void> {
  authorise(keeps);
  const id = work.newId();
  await work.tx.insert(recommendationConsiderations).values({
    ...{ id, reviewId: review.id, partnershipId: review.partnershipId, about: 'unknown-to-services', consideredOn },
    ...{ text: names.toPseudonyms(text), recordedBy: personIn(work), recordedAt: work.now },
  });
  work.record({
    ...{ action: 'recommendation.unknown-considered', reviewId: review.id },
    ...{ objectKind: 'recommendation-consideration', objectId: id },
  });
}
