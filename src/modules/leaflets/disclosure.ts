import { dayInLondon } from '../../kernel/day.js';
import type { DisclosureItem } from '../../platform/catalogue.js';
import { asc, eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';
import { leafletVersions } from './tables.js';

/** Each version of the leaflet: that it was made and by whom. */
export async function leafletItems({ tx }: Work, reviewId: string): Promise<DisclosureItem[]> {
  const rows = await tx
    .select({ id: leafletVersions.id, number: leafletVersions.number, at: leafletVersions.madeAt, author: people.name })
    .from(leafletVersions)
    .leftJoin(people, eq(people.id, leafletVersions.madeBy))
    .where(eq(leafletVersions.reviewId, reviewId))
    .orderBy(asc(leafletVersions.number));
  return rows.map(({ id, number, at, author }) => ({
    ...{ key: `leaflet-version:${id}`, title: `Learning leaflet, version ${number}` },
    ...{ author: author ?? 'A former colleague', madeOn: dayInLondon(at), holder: 'The partnership' },
  }));
}
