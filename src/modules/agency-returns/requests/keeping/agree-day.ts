import type { Day } from '../../../../kernel/day.js';
import { authorise } from '../../../../platform/errors.js';
import type { FormBody } from '../../../../platform/http/route.js';
import { personIn, type Work } from '../../../../platform/work.js';
import type { OpenReview } from '../../../reviews/index.js';
import { keepRequests } from '../../policy.js';
import type { AskedAgency } from '../../queries.js';
import { requestDelays } from '../../tables.js';
import { changeRequest, recordOn } from './change-request.js';
import { tellOfChange } from './tell-of-change.js';

/** Another day for what an agency sends, and why. */
export interface AgreedDay {
  readonly dueOn: Day;
  readonly reason: string;
  readonly typed: FormBody;
}

/** Gives an agency until a later day; what stood before is kept, and reminders start anew from it. The agency is told. */
export async function agreeDay(
  work: Work,
  review: OpenReview,
  asked: AskedAgency,
  agreed: AgreedDay,
): Promise<'not-later'[]> {
  authorise(keepRequests.may(review.roles));
  const { request } = asked;
  if (agreed.dueOn <= request.dueOn) return ['not-later'];
  await changeRequest(work, request, { set: { dueOn: agreed.dueOn }, typed: agreed.typed });
  await work.tx.insert(requestDelays).values({
    id: work.newId(),
    requestId: request.id,
    reviewId: request.reviewId,
    partnershipId: request.partnershipId,
    wasDueOn: request.dueOn,
    dueOn: agreed.dueOn,
    reason: agreed.reason,
    agreedBy: personIn(work),
    agreedAt: work.now,
  });
  recordOn(work, request, 'agency-returns.day-agreed');
  await tellOfChange(work, review, asked, { dueOn: agreed.dueOn });
  return [];
}
