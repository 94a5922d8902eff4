import type { Work } from '../../../platform/work.js';
import { agenciesOf } from '../../accounts/index.js';
import { requestsOf, seatsOf } from '../../agency-returns/index.js';
import { viewerOn } from '../../documents/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { chronologiesOfReview, countsOf } from '../counts.js';
import type { Chronology } from '../opened.js';
import { isOffice, type Reader, readsTogether } from '../reading/rules/readable.js';
import { chronologyState, isOpen } from '../rules.js';
import type { AgencyLine } from './all-page.js';

/** Who is told how far every agency is. */
const TOLD = ['co-ordinator', 'csp-chair', 'independent-chair', 'report-author'];

/**
 * The agencies with a chronology, those asked for one, and the asker's own; the co-ordinator, who enters paper, sees all. A member of the panel
 * sees their own agency's and what was released to the panel: who is late, or was sent something back, is between that agency and those who run
 * the review until the chair says it, as it is with the returns. Colleagues of other agencies who sit at the same table are not to press it.
 */
export async function linesOfReview(work: Work, review: OpenReview): Promise<AgencyLine[]> {
  const [agencies, begun] = [await agenciesOf(work, review.partnershipId), await chronologiesOfReview(work, review.id)];
  const counts = await countsOf(work, [review.id]);
  const viewer = await viewerOn(work, review);
  const writes = (await seatsOf(work, review.id)).map(({ agencyId }) => agencyId);
  const asker = { ...viewer, roles: review.roles, own: new Set([...writes, ...viewer.agencyIds]) };
  const runs = review.roles.has('co-ordinator');
  const asked = new Set(runs ? (await requestsOf(work, review)).map(({ request }) => request.agencyId) : []);
  return agencies
    .map(({ id, name }) => {
      const chronology = begun.find(({ agencyId }) => agencyId === id);
      const way = wayTo(asker, id, chronology);
      return {
        ...{ agencyId: id, name, chronology, together: way === 'together' },
        state: chronology && chronologyState(chronology),
        entries: way === undefined ? undefined : (counts.get(chronology?.id ?? '') ?? 0),
        rank: [asker.own.has(id), chronology !== undefined, asked.has(id)].findIndex(Boolean),
      };
    })
    .filter((line) => isTold(asker, line))
    .sort(
      (one, other) =>
        (one.rank < 0 ? 9 : one.rank) - (other.rank < 0 ? 9 : other.rank) || one.name.localeCompare(other.name),
    );
}

type Asker = Reader & { readonly own: ReadonlySet<string> };

function isTold({ roles, own }: Asker, { agencyId, state }: Pick<AgencyLine, 'agencyId' | 'state'>): boolean {
  if (roles.has('co-ordinator') || own.has(agencyId)) return true;
  return state !== undefined && (state === 'released' || TOLD.some((role) => roles.has(role)));
}

/** Where the asker reads the chronology of an agency: by itself, among all that was handed in, or not at all. */
function wayTo(asker: Asker, agencyId: string, chronology: Chronology | undefined): 'own' | 'together' | undefined {
  const { roles, own } = asker;
  if (roles.has('co-ordinator') || own.has(agencyId)) return 'own';
  if (chronology === undefined || isOpen(chronology)) return undefined;
  if (isOffice(asker)) return 'own';
  return readsTogether(chronology, asker) ? 'together' : undefined;
}
