import { authorise } from '../../../../platform/errors.js';
import type { FormBody } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import type { OpenReview } from '../../../reviews/index.js';
import { versionInForceOf } from '../../../terms-of-reference/index.js';
import { keepRequests } from '../../policy.js';
import type { AskedAgency } from '../../queries.js';
import { isBeingWritten } from '../../writing/rules.js';
import { changeRequest, recordOn } from '../keeping/change-request.js';
import { tellOfChange } from '../keeping/tell-of-change.js';
import type { AskedAnew } from './form.js';

/**
 * Changes what one agency is asked for: other lines of enquiry than the rest, or what the terms say by now. What it has written stays, and it is
 * told. Throws `NotPermitted` while its senior manager has the return, and once it was signed and not sent back.
 */
export async function changeAsked(
  work: Work,
  review: OpenReview,
  asked: AskedAgency,
  { anew, typed }: { readonly anew: AskedAnew; readonly typed: FormBody },
): Promise<void> {
  authorise(keepRequests.may(review.roles) && isBeingWritten(asked));
  const { kind, withChronology, periodFrom, periodTo, lines, guidance } = anew;
  await changeRequest(work, asked.request, {
    set: {
      kind,
      withChronology,
      periodFrom: periodFrom ?? null,
      periodTo: periodTo ?? null,
      lines: [...lines],
      guidance,
      termsVersion: (await versionInForceOf(work, review.id)) ?? null,
    },
    typed,
  });
  recordOn(work, asked.request, 'agency-returns.asked-anew');
  await tellOfChange(work, review, asked, 'asked-anew');
}
