import type { Work } from '../../../platform/work.js';
import { agenciesOf } from '../../accounts/index.js';
import { requestsOf, seatsOf } from '../../agency-returns/index.js';
import { viewerOn } from '../../documents/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { chronologiesOfReview, countsOf } from '../counts.js';
import { chronologyState, isOpen } from '../rules.js';
import type { AgencyLine } from './all-page.js';

/** The agencies with a chronology, those asked for one, and the asker's own; the co-ordinator, who enters paper, sees all. */
export async function linesOfReview(work: Work, review: OpenReview): Promise<AgencyLine[]> {
  const [agencies, begun] = [await agenciesOf(work, review.partnershipId), await chronologiesOfReview(work, review.id)];
  const counts = await countsOf(work, [review.id]);
  const runs = review.roles.has('co-ordinator');
  const writes = new Set((await seatsOf(work, review.id)).map(({ agencyId }) => agencyId));
  const own = new Set([...writes, ...(await viewerOn(work, review)).agencyIds]);
  const asked = new Set(runs ? (await requestsOf(work, review)).map(({ request }) => request.agencyId) : []);
  const office = review.roles.has('independent-chair') || review.roles.has('report-author');
  return agencies
    .filter(({ id }) => runs || own.has(id) || begun.some(({ agencyId }) => agencyId === id))
    .map(({ id, name }) => {
      const chronology = begun.find(({ agencyId }) => agencyId === id);
      const readable = runs || own.has(id) || (office && chronology !== undefined && !isOpen(chronology));
      return {
        agencyId: id,
        name,
        state: chronology && chronologyState(chronology),
        entries: readable ? (counts.get(chronology?.id ?? '') ?? 0) : undefined,
        rank: [own.has(id), chronology !== undefined, asked.has(id)].findIndex(Boolean),
      };
    })
    .sort(
      (one, other) =>
        (one.rank < 0 ? 9 : one.rank) - (other.rank < 0 ? 9 : other.rank) || one.name.localeCompare(other.name),
    );
}
