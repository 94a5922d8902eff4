import { authorise } from '../../../../platform/errors.js';
import type { FormBody } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import type { OpenReview } from '../../../reviews/index.js';
import { holdReturn } from '../../hold-return.js';
import { keepRequests } from '../../policy.js';
import type { AskedAgency } from '../../queries.js';
import { changeRequest, recordOn } from './change-request.js';
import { endAnswerer } from './end-answerers.js';

/** How a request ends without a return, and why. */
export interface Ending {
  readonly endedAs: 'withdrawn' | 'did-not-take-part';
  readonly reason: string;
  readonly typed: FormBody;
}

/** Ends a request whose return was not signed. Nobody is reminded from then on, and its people see the review no longer. */
export async function endRequest(
  work: Work,
  review: OpenReview,
  { request, author, senior }: AskedAgency,
  { endedAs, reason, typed }: Ending,
): Promise<'signed'[]> {
  authorise(keepRequests.may(review.roles));
  const { steps } = await holdReturn(work, request.id);
  if (steps.some(({ step }) => step === 'signed-off')) return ['signed'];
  await changeRequest(work, request, { set: { endedAs, endedReason: reason, endedOn: work.today }, typed });
  for (const answerer of [author, senior])
    if (answerer !== undefined) await endAnswerer(work, review, { answerer, agencyId: request.agencyId, reason });
  recordOn(work, request, `agency-returns.${endedAs}`);
  return [];
}
