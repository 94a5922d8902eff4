import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { AskedAgency } from '../queries.js';
import { changeRequest, recordOn } from './change-request.js';

/** How a request ends without an answer, and why. */
export interface Ending {
  readonly endedAs: 'withdrawn' | 'did-not-take-part';
  readonly reason: string;
  readonly typed: FormBody;
}

/** Ends a request that has no answer. From then on its link shows nothing of the case, and nobody is reminded. */
export async function endRequest(work: Work, { request, returns }: AskedAgency, ending: Ending): Promise<'answered'[]> {
  if (returns.length > 0) return ['answered'];
  const { endedAs, reason, typed } = ending;
  const endedBy = personIn(work);
  await changeRequest(work, request, {
    set: { endedAs, endedReason: reason, endedOn: work.today, endedBy },
    typed,
  });
  recordOn(work, request, endedAs === 'withdrawn' ? 'scoping.withdrawn' : 'scoping.did-not-take-part');
  return [];
}
