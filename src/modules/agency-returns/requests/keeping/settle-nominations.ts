import { and, eq, isNull } from '../../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../../platform/errors.js';
import type { FormBody } from '../../../../platform/http/route.js';
import { personIn, type Work } from '../../../../platform/work.js';
import type { OpenReview } from '../../../reviews/index.js';
import { keepRequests } from '../../policy.js';
import { type AskedAgency, findRequest, type Nomination } from '../../queries.js';
import { nominations } from '../../tables.js';
import { sendRequest } from '../asking/request-message.js';
import { changeRequest, recordOn } from './change-request.js';
import { type NamingBlocker, nameAnswerer } from './name-answerer.js';

/** Those whom the agency named and nobody has confirmed, the author first. */
export const waitingNominations = ({ nominations: all }: AskedAgency): Nomination[] =>
  all.filter(({ settledAs }) => settledAs === null).sort((one, other) => (one.role < other.role ? 1 : -1));

/** Somebody who could not be confirmed, and why not. */
export interface NotConfirmed {
  readonly name: string;
  readonly blockers: readonly NamingBlocker[];
}

/** Confirms at one press everyone the agency named: accounts and roles are given. Answers those who could not be; the others are. */
export async function confirmNominations(
  work: Work,
  review: OpenReview,
  asked: AskedAgency,
  typed: FormBody,
): Promise<NotConfirmed[]> {
  authorise(keepRequests.may(review.roles));
  const waiting = waitingNominations(asked);
  if (waiting.length === 0) throw new Conflict('Somebody else has settled this already.', typed);
  await changeRequest(work, asked.request, { set: {}, typed });
  const refused: NotConfirmed[] = [];
  for (const { role, name, post, email } of waiting) {
    // Read anew: whoever was confirmed just now may not have the other part too.
    const now = (await findRequest(work, review, asked.request.id)) ?? asked;
    const named = { role, name, post, email, reason: 'The agency named somebody else' };
    const blockers = await nameAnswerer(work, review, now, named);
    if (blockers.length > 0) refused.push({ name, blockers });
  }
  return refused;
}

/** Does not take whom the agency named; its contact is asked again, by a new link. */
export async function declineNominations(
  work: Work,
  review: OpenReview,
  asked: AskedAgency,
  { reason, typed }: { reason: string; typed: FormBody },
): Promise<void> {
  authorise(keepRequests.may(review.roles));
  const waiting = waitingNominations(asked);
  if (waiting.length === 0) throw new Conflict('Somebody else has settled this already.', typed);
  await changeRequest(work, asked.request, { set: {}, typed });
  await work.tx
    .update(nominations)
    .set({ settledAs: 'declined', settledAt: work.now, settledBy: personIn(work), settledReason: reason })
    .where(and(eq(nominations.requestId, asked.request.id), isNull(nominations.settledAs)));
  await sendRequest(work, {
    request: asked.request,
    reference: review.reference,
    again:
      'Thank you for naming people for your agency. We ask you to name somebody else; the page behind the link says why.',
  });
  recordOn(work, asked.request, 'agency-returns.named-declined');
}
