import { dayInLondon } from '../../kernel/day.js';
import type { DisclosureItem } from '../../platform/catalogue.js';
import { asc, eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';
import { claims } from './tables.js';

/** Each claim of change: that it was made and by whom, never what it says. */
export async function impactItems({ tx }: Work, reviewId: string): Promise<DisclosureItem[]> {
  const rows = await tx
    .select({ id: claims.id, body: claims.bodyName, at: claims.recordedAt, author: people.name })
    .from(claims)
    .leftJoin(people, eq(people.id, claims.recordedBy))
    .where(eq(claims.reviewId, reviewId))
    .orderBy(asc(claims.recordedAt), asc(claims.id));
  return rows.map(({ id, body, at, author }) => ({
    ...{ key: `impact-claim:${id}`, title: `What is to change at ${body}, with its figures and proof` },
    ...{ author: author ?? 'Whoever leads the action', madeOn: dayInLondon(at), holder: 'The partnership' },
  }));
}
