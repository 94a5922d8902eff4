import { dayInLondon } from '../../kernel/day.js';
import type { DisclosureItem } from '../../platform/catalogue.js';
import { asc, eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';
import { recommendations } from './tables.js';

/** Each recommendation: that it was drafted, and by whom, never what it says. */
export async function recommendationItems(work: Work, reviewId: string): Promise<DisclosureItem[]> {
  const rows = await work.tx
    .select({ one: recommendations, author: people.name })
    .from(recommendations)
    .leftJoin(people, eq(people.id, recommendations.recordedBy))
    .where(eq(recommendations.reviewId, reviewId))
    .orderBy(asc(recommendations.number));
  return rows.map(({ one: { id, number, recordedAt }, author }) => ({
    key: `recommendation:${id}`,
    title: `Recommendation ${number} of the review`,
    author: author ?? 'A former colleague',
    madeOn: dayInLondon(recordedAt),
    holder: 'The partnership',
  }));
}
