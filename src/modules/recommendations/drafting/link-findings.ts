import { and, eq, inArray } from '../../../platform/database/sql.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { RecommendationRow } from '../queries.js';
import { recommendationFindings } from '../tables.js';

/** Ties a recommendation to these findings and to no others. */
export async function linkFindings(
  work: Work,
  { id, reviewId, partnershipId }: Pick<RecommendationRow, 'id' | 'reviewId' | 'partnershipId'>,
  { before, after }: { readonly before: readonly string[]; readonly after: readonly string[] },
): Promise<void> {
  const gone = before.filter((one) => !after.includes(one));
  const added = after.filter((one) => !before.includes(one));
  const { recommendationId, findingId } = recommendationFindings;
  if (gone.length > 0)
    await work.tx.delete(recommendationFindings).where(and(eq(recommendationId, id), inArray(findingId, gone)));
  if (added.length === 0) return;
  const linked = { reviewId, partnershipId, linkedBy: personIn(work), linkedAt: work.now };
  await work.tx
    .insert(recommendationFindings)
    .values(added.map((one) => ({ ...linked, recommendationId: id, findingId: one })));
}
