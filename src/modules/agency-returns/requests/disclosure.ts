import type { DisclosureItem } from '../../../platform/catalogue.js';
import { eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { people } from '../../accounts/index.js';
import { agencyRequests } from '../tables.js';
import { askedForWithin } from './words.js';

/** What agencies were asked for. */
export async function requestItems(work: Work, reviewId: string): Promise<DisclosureItem[]> {
  const rows = await work.tx
    .select({ request: agencyRequests, by: people.name })
    .from(agencyRequests)
    .leftJoin(people, eq(people.id, agencyRequests.askedBy))
    .where(eq(agencyRequests.reviewId, reviewId));
  return rows
    .filter(({ request }) => request.endedAs !== 'handed-over')
    .map(({ request, by }) => ({
      key: `agency-returns:request:${request.id}`,
      title: `Request to ${request.agencyName} for ${askedForWithin(request)}`,
      author: by ?? 'A former colleague',
      madeOn: request.askedOn,
      holder: `The partnership; ${request.agencyName}`,
    }));
}
