import { failed, type Result } from '../../../kernel/result.js';
import { authorise } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { type Giving, type GivingRefused, giveToBoards } from '../../board/index.js';
import { peopleNamed } from '../../named-people/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { keepLeaflet } from '../policy.js';
import type { LeafletVersion } from '../queries.js';

/** Records that boards were given a signed leaflet. In their log it has its title, or none where that holds a pseudonym. */
export async function shareLeaflet(
  work: Work,
  review: OpenReview,
  { version, giving }: { readonly version: LeafletVersion; readonly giving: Giving },
): Promise<Result<readonly string[], GivingRefused | { readonly kind: 'not-signed' }>> {
  authorise(keepLeaflet.may(review.roles));
  if (version.outcome !== 'signed') return failed({ kind: 'not-signed' });
  const { title } = version.content.passages;
  const named = (await peopleNamed(work, review.id)).some(({ pseudonym }) => title.includes(pseudonym));
  const thing = {
    ...{ kind: 'learning-leaflet' as const, id: version.id, reviewId: review.id },
    title: named ? 'Learning leaflet' : `Learning leaflet: ${title}`,
  };
  return giveToBoards(work, review.partnershipId, thing, giving);
}
