import { and, eq } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { standing } from '../counted.js';
import type { Giver, Writing } from '../giver.js';
import { heldWithWhatCame } from '../held.js';
import type { Claim, ClaimRow, Measure } from '../queries.js';
import { claims, definitions, evidence, measureReadings, measures } from '../tables.js';
import { vouchInGiving } from '../vouching/vouch.js';
import { recordClaim } from './record-claim.js';

/** To which recommendation a claim is carried, by whom. */
export interface Carried {
  /** The recommendation that took the place of the claim's own, or a part of it. */
  readonly recommendation: { readonly id: string; readonly reviewId: string; readonly partnershipId: string };
  readonly writing: Writing;
  /** The version of the claim that they saw. */
  readonly version: number | undefined;
  readonly typed: FormBody;
}

/**
 * Carries a claim on to a recommendation that took the place of its own: what it says, how it is seen, and every figure and proof that stands
 * are read on there. It is agreed and judged anew; what was judged of the old one stays with the old one. Of a recommendation that was split,
 * it is carried to each part, once. Whose a figure or proof counts as, whoever carries it says anew, if they are independent of the body. Answers
 * the id of the new claim. Throws `Conflict` when somebody has changed or carried the claim meanwhile.
 */
export async function carryClaim(
  work: Work,
  from: Pick<Claim, 'id'>,
  { recommendation, writing, version, typed }: Carried,
): Promise<string> {
  const now = await heldWithWhatCame(work, from.id);
  authorise(recommendation.reviewId === now.reviewId && recommendation.id !== now.recommendationId);
  if (version !== now.version) throw new Conflict('Somebody else has changed this claim meanwhile.', typed);
  const carried = and(eq(claims.carriedFrom, now.id), eq(claims.recommendationId, recommendation.id));
  if ((await work.tx.$count(claims, carried)) > 0)
    throw new Conflict('Somebody else has carried this claim on meanwhile.', typed);
  const id = await recordClaim(
    work,
    { recommendation, body: { agencyId: now.agencyId, name: now.bodyName }, carriedFrom: now.id },
    { draft: now.wording, writing },
  );
  const to = { ...now, id };
  for (const measure of now.measures.filter(({ endedOn }) => endedOn === null))
    await carryMeasure(work, to, { measure, by: writing.by });
  for (const item of now.evidence.filter(({ withdrawnAt }) => withdrawnAt === null)) {
    const evidenceId = work.newId();
    await work.tx.insert(evidence).values({ ...item, id: evidenceId, claimId: id, says: item.shows });
    await vouchInGiving(work, to, { of: { evidenceId }, producer: item.countsAs, by: writing.by });
  }
  return id;
}

/** The measure goes on under the new claim; what counts of its readings goes with it, by whom and when it was given. */
async function carryMeasure(
  work: Work,
  claim: ClaimRow,
  { measure, by }: { readonly measure: Measure; readonly by: Giver },
): Promise<void> {
  const { id: claimId } = claim;
  const { definition: _, definitions: defined, readings, series: __, ...row } = measure;
  const id = work.newId();
  await work.tx.insert(measures).values({ ...row, id, claimId, version: 1, ...recordedNow(work) });
  for (const one of defined) await work.tx.insert(definitions).values({ ...one, id: work.newId(), measureId: id });
  for (const { seq, ...reading } of standing(readings)) {
    const readingId = work.newId();
    await work.tx.insert(measureReadings).values({ ...reading, id: readingId, claimId, measureId: id, corrects: null });
    const { countsAs: producer, auditRunId } = reading;
    await vouchInGiving(work, claim, { of: { readingId }, producer, by, auditRunId });
  }
}

const recordedNow = (work: Work) => ({ recordedBy: personIn(work), recordedByLead: null, recordedAt: work.now });
