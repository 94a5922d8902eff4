import type { Day } from '../../../kernel/day.js';
import { authorise } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { keepNotices } from '../guards.js';
import type { CheckOutcome } from '../kinds.js';
import { livingPeopleChecks } from '../tables.js';

/** How a check on living people at risk ended. */
export interface NewCheck {
  readonly checkedOn: Day;
  readonly checkedBy: string;
  readonly outcome: CheckOutcome;
  readonly details: string;
}

/** Records the outcome of a check; earlier ones stay. */
export async function recordCheck(work: Work, review: OpenReview, check: NewCheck): Promise<void> {
  if (work.actor.kind !== 'person') return authorise(false);
  authorise(keepNotices.may(review.roles));
  const id = work.newId();
  await work.tx.insert(livingPeopleChecks).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    ...check,
    recordedBy: work.actor.personId,
    recordedAt: work.now,
  });
  work.record({
    action: 'living-people.checked',
    reviewId: review.id,
    objectKind: 'living-people-check',
    objectId: id,
  });
}
