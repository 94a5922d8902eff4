import { dayInLondon } from '../../kernel/day.js';
import type { DisclosureItem } from '../../platform/catalogue.js';
import { eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';
import { scopingRequests, scopingReturns } from './tables.js';

/** What agencies were asked, and each version of what they answered. */
export async function scopingItems(work: Work, reviewId: string): Promise<DisclosureItem[]> {
  const asked = await work.tx
    .select({ request: scopingRequests, by: people.name })
    .from(scopingRequests)
    .leftJoin(people, eq(people.id, scopingRequests.sentBy))
    .where(eq(scopingRequests.reviewId, reviewId));
  const answered = await work.tx
    .select({ one: scopingReturns, agency: scopingRequests.agencyName })
    .from(scopingReturns)
    .innerJoin(scopingRequests, eq(scopingRequests.id, scopingReturns.requestId))
    .where(eq(scopingReturns.reviewId, reviewId));
  return [
    ...asked.map(({ request, by }) => ({
      key: `scoping-request:${request.id}`,
      title: `Scoping request to ${request.agencyName}`,
      author: by ?? 'A former colleague',
      madeOn: request.askedOn,
      holder: `The partnership; ${request.agencyName}`,
    })),
    ...answered.map(({ one, agency }) => ({
      key: `scoping-return:${one.id}`,
      title: `Scoping answer of ${agency}${one.number === 1 ? '' : `, version ${one.number}`}`,
      author: agency,
      madeOn: one.givenOn ?? dayInLondon(one.submittedAt),
      holder: `The partnership; ${agency}`,
    })),
  ];
}
