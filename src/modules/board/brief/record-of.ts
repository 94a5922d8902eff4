import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { boardsOf, givenAbout, itemsAbout, meetingsOf, stands } from '../queries.js';
import { briefsOf } from './queries.js';
import type { OnRecord } from './standing.js';

/** What stands on record about the brief report of a review; five queries. */
export async function recordOf(work: Work, { id, partnershipId }: OpenReview): Promise<OnRecord> {
  const isBrief = ({ kind }: { readonly kind: string }): boolean => kind === 'brief-report';
  return {
    boards: await boardsOf(work, partnershipId),
    meetings: await meetingsOf(work, partnershipId),
    items: (await itemsAbout(work, id)).filter(({ item }) => isBrief(item)),
    given: (await givenAbout(work, id)).filter((one) => isBrief(one) && stands(one)),
    newest: (await briefsOf(work, id)).find(({ issuedOn }) => issuedOn !== null)?.id,
    today: work.today,
  };
}
