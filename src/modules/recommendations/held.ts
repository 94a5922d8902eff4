import { eq } from '../../platform/database/sql.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import type { RecommendationRow } from './queries.js';
import { recommendations } from './tables.js';

/** A recommendation as it is now, held until the transaction ends: what a page read of it before may have been changed or settled since. */
export async function heldRecommendation(
  work: Work,
  { id }: Pick<RecommendationRow, 'id'>,
): Promise<RecommendationRow> {
  const [row] = await work.tx.select().from(recommendations).where(eq(recommendations.id, id)).for('update');
  return found(row);
}
