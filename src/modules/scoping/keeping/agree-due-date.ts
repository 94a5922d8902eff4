import type { Day } from '../../../kernel/day.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { ScopingRequest } from '../queries.js';
import { scopingDueChanges } from '../tables.js';
import { changeRequest, recordOn } from './change-request.js';

/** Another day for an answer, and why. */
export interface AgreedDay {
  readonly dueOn: Day;
  readonly reason: string;
  readonly typed: FormBody;
}

/** Gives an agency until a later day; what stood before is kept. Answers why not when the day is not later. */
export async function agreeDueDate(work: Work, request: ScopingRequest, agreed: AgreedDay): Promise<'not-later'[]> {
  if (agreed.dueOn <= request.dueOn) return ['not-later'];
  await changeRequest(work, request, { set: { dueOn: agreed.dueOn }, typed: agreed.typed });
  await work.tx.insert(scopingDueChanges).values({
    id: work.newId(),
    requestId: request.id,
    reviewId: request.reviewId,
    partnershipId: request.partnershipId,
    stood: request.dueOn,
    stands: agreed.dueOn,
    reason: agreed.reason,
    agreedBy: personIn(work),
    agreedAt: work.now,
  });
  recordOn(work, request, 'scoping.due-date-agreed');
  return [];
}
