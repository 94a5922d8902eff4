import { eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { type Review, reviews } from '../reviews/index.js';

/** Makes everybody who changes or signs the decision of this review take turns: a signature never crosses a change. */
export async function takeTurn(work: Work, { id }: Pick<Review, 'id'>): Promise<void> {
  await work.tx.select({ id: reviews.id }).from(reviews).where(eq(reviews.id, id)).for('update');
}
