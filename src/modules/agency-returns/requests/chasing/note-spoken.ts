import type { Day } from '../../../../kernel/day.js';
import { daysLate } from '../../../../kernel/reminder-ladder.js';
import { authorise, Conflict } from '../../../../platform/errors.js';
import { personIn, type Work } from '../../../../platform/work.js';
import type { OpenReview } from '../../../reviews/index.js';
import type { ChaserTarget } from '../../kinds.js';
import { keepRequests } from '../../policy.js';
import type { AskedAgency } from '../../queries.js';
import { requestChasers } from '../../tables.js';
import { recordOn } from '../keeping/change-request.js';

/** A conversation about what is awaited. */
export interface SpokenChase {
  readonly spokenOn: Day;
  readonly target: ChaserTarget;
  readonly toName: string;
  readonly note: string;
}

/** Notes that somebody was spoken to. Throws `Conflict` when the request ended meanwhile. */
export async function noteSpoken(
  work: Work,
  review: OpenReview,
  { request }: AskedAgency,
  spoken: SpokenChase,
): Promise<void> {
  authorise(keepRequests.may(review.roles));
  if (request.endedAs !== null) throw new Conflict('Somebody else has ended this request.');
  await work.tx.insert(requestChasers).values({
    ...spoken,
    id: work.newId(),
    requestId: request.id,
    reviewId: request.reviewId,
    partnershipId: request.partnershipId,
    way: 'spoken',
    step: null,
    forDueOn: request.dueOn,
    toEmail: null,
    daysLate: daysLate(request.dueOn, spoken.spokenOn),
    sentAt: work.now,
    sentBy: personIn(work),
  });
  recordOn(work, request, 'agency-returns.spoken-to');
}
