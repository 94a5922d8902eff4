import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { holdReturn } from '../hold-return.js';
import type { StepKind } from '../kinds.js';
import type { AskedAgency } from '../queries.js';
import { returnStepComments, returnSteps } from '../tables.js';
import { type ReviewOfMessage, tellOfStep } from './tell-of-step.js';

/** What was done with a version. */
export interface NewStep {
  readonly versionId: string;
  readonly step: StepKind;
  readonly comment?: string;
  readonly post?: string;
}

/** The acts that steps are told as. */
const ACTS: Readonly<Record<StepKind, string>> = {
  'to-senior': 'return.handed-on',
  'back-to-author': 'return.back-to-author',
  'signed-off': 'return.signed',
  'sent-back': 'return.sent-back',
  accepted: 'return.accepted',
  released: 'return.released',
  'release-withdrawn': 'return.release-withdrawn',
};

/** Adds a step to what became of the return, and tells whoever acts next. Throws `Conflict` when something else happened since the asker looked. */
export async function addStep(
  work: Work,
  review: ReviewOfMessage,
  { asked, comment = '', ...step }: NewStep & { readonly asked: AskedAgency },
): Promise<void> {
  const { id } = asked.request;
  const now = await holdReturn(work, id);
  if (now.steps.length !== asked.steps.length || now.request.endedAs !== asked.request.endedAs)
    throw new Conflict('Something else happened to this return meanwhile.');
  const of = { reviewId: review.id, partnershipId: review.partnershipId, requestId: id };
  const stepId = work.newId();
  await work.tx.insert(returnSteps).values({ id: stepId, ...of, ...step, byPerson: personIn(work), at: work.now });
  if (comment !== '') await work.tx.insert(returnStepComments).values({ stepId, ...of, text: comment });
  work.record({
    action: ACTS[step.step],
    reviewId: review.id,
    objectKind: 'agency-request',
    objectId: id,
    ids: { version: step.versionId },
  });
  await tellOfStep(work, review, asked, step.step);
}
