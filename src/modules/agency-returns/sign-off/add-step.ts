import { sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import type { StepKind } from '../kinds.js';
import type { AskedAgency } from '../queries.js';
import { returnSteps } from '../tables.js';
import { stepsOf } from './versions.js';

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

/** Adds a step to what became of the return. Throws `Conflict` when something else happened since the asker looked. */
export async function addStep(
  work: Work,
  review: Pick<Review, 'id' | 'partnershipId'>,
  { asked, ...step }: NewStep & { readonly asked: AskedAgency },
): Promise<void> {
  const { id } = asked.request;
  await work.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`return:${id}`}, 0))`);
  const now = await stepsOf(work, id);
  if (now.length !== asked.steps.length) throw new Conflict('Something else happened to this return meanwhile.');
  await work.tx.insert(returnSteps).values({
    id: work.newId(),
    reviewId: review.id,
    partnershipId: review.partnershipId,
    requestId: id,
    ...step,
    byPerson: personIn(work),
    at: work.now,
  });
  work.record({
    action: ACTS[step.step],
    reviewId: review.id,
    objectKind: 'agency-request',
    objectId: id,
    ids: { version: step.versionId },
  });
}
