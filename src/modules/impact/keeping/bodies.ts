import type { Work } from '../../../platform/work.js';
import { actionsOf } from '../../actions/index.js';
import type { Recommendation } from '../../recommendations/index.js';
import type { Review } from '../../reviews/index.js';

/** Whose practice may change. */
export interface Body {
  readonly agencyId: string | null;
  readonly name: string;
}

/** Those a recommendation is for, and those that lead an action of it, each once. */
export async function bodiesOf(
  work: Work,
  review: Pick<Review, 'id' | 'partnershipId'>,
  { id, addressees }: Pick<Recommendation, 'id' | 'addressees'>,
): Promise<Body[]> {
  const lead = (await actionsOf(work, review))
    .filter(({ action }) => action.recommendationId === id && action.state !== 'superseded')
    .map(({ action }) => ({ agencyId: action.leadAgencyId, name: action.leadBody }));
  const all = [...lead, ...addressees.map(({ agencyId, bodyName }) => ({ agencyId, name: bodyName }))];
  return [...new Map(all.toReversed().map((body) => [body.name.toLowerCase(), body])).values()].toSorted((one, other) =>
    one.name.localeCompare(other.name, 'en-GB'),
  );
}
