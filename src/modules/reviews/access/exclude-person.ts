import { authorise } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../guards.js';
import { settleAccess } from '../policy.js';
import { exclusions } from '../tables.js';
import { coOrdinatorsOf, excludedNow } from './queries.js';
import { type ExclusionBlocker, exclusionBlockers } from './rules.js';

/** Keeps a person from the review whatever else they hold, from their next request; or answers every reason it cannot be done. */
export async function excludePerson(
  work: Work,
  review: OpenReview,
  { personId, reason }: { personId: string | undefined; reason: string },
): Promise<ExclusionBlocker[]> {
  authorise(settleAccess.may(review.roles) && work.actor.kind === 'person');
  const by = work.actor.kind === 'person' ? work.actor.personId : '';
  const blockers = exclusionBlockers({
    personId,
    by,
    excluded: await excludedNow(work, review.id),
    coOrdinators: await coOrdinatorsOf(work, review),
  });
  if (blockers.length > 0 || personId === undefined) return blockers;
  const id = work.newId();
  await work.tx.insert(exclusions).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    personId,
    reason,
    excludedBy: by,
    excludedAt: work.now,
  });
  work.record({
    action: 'exclusion.made',
    reviewId: review.id,
    objectKind: 'exclusion',
    objectId: id,
    ids: { person: personId },
  });
  return [];
}
