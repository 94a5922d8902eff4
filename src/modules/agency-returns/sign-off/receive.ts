import { authorise, found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import type { AskedAgency } from '../queries.js';
import { addStep } from './add-step.js';
import { type ReceiptVerb, stepOfVerb, verbsAfter } from './rules.js';

/** Accepts a signed return, sends it back, releases it to the panel or takes the release back. Throws `NotPermitted` out of turn. */
export async function receive(
  work: Work,
  review: OpenReview,
  { asked, verb, comment }: { readonly asked: AskedAgency; readonly verb: ReceiptVerb; readonly comment: string },
): Promise<void> {
  const last = found(asked.steps.at(-1));
  authorise(verbsAfter(last.step).includes(verb));
  await addStep(work, review, { asked, versionId: last.versionId, step: stepOfVerb[verb], comment });
}
