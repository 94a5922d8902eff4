import type { Day } from '../../../kernel/day.js';
import { takeStep } from '../../../kernel/state-table.js';
import { eq, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict, found } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { heldRecommendation } from '../held.js';
import { type RecommendationStepName, recommendationLife } from '../life.js';
import { type OpenRecommendations, partsOf } from '../opened.js';
import type { Recommendation } from '../queries.js';
import { type StepBlocker, stepBlockers } from '../rules.js';
import { recommendationSteps, recommendations } from '../tables.js';

/** A step that somebody wants to take with a recommendation. */
export interface Stepping {
  readonly one: Recommendation;
  readonly step: RecommendationStepName;
  readonly reason: string;
  /** By which it is replaced, for `supersede`: another recommendation of the review. */
  readonly by?: string | undefined;
  /** The day of it, where that is not today: the report may have been issued before somebody says so. */
  readonly on?: Day | undefined;
  readonly version: number | undefined;
  readonly typed: FormBody;
}

export type StepAnswer = 'taken' | 'reason-missing' | readonly StepBlocker[];

/**
 * Takes a step of the recommendation's life, with the reason that some of them need (`reason-missing`), or says what stands in the way. Throws
 * `Conflict` when somebody else has changed or settled it meanwhile.
 */
export async function takeRecommendationStep(
  work: Work,
  open: OpenRecommendations,
  { one, step, reason, by, on, version, typed }: Stepping,
): Promise<StepAnswer> {
  const now = await heldRecommendation(work, one);
  const taken = takeStep(recommendationLife, { step, state: now.state, as: partsOf(open), reason });
  authorise(!('refused' in taken) || taken.refused !== 'not-theirs');
  if (now.version !== version || ('refused' in taken && taken.refused === 'not-from-here'))
    throw new Conflict('Somebody else has changed or settled this recommendation meanwhile.', typed);
  if ('refused' in taken) return 'reason-missing';
  const blockers = stepBlockers({ ...one, ...now }, step);
  if (blockers.length > 0) return blockers;
  await work.tx
    .update(recommendations)
    .set({
      state: taken.to,
      supersededBy: taken.to === 'superseded' ? found(by) : null,
      ...(taken.to === 'issued' ? { issuedOn: on ?? work.today } : {}),
      ...{ changedBy: personIn(work), changedAt: work.now, version: sql`${recommendations.version} + 1` },
    })
    .where(eq(recommendations.id, one.id));
  const { id: recommendationId, reviewId, partnershipId } = now;
  await work.tx.insert(recommendationSteps).values({
    ...{ recommendationId, reviewId, partnershipId, step, fromState: now.state, toState: taken.to },
    ...{ id: work.newId(), reason: open.names.toPseudonyms(reason.trim()), byPerson: personIn(work), at: work.now },
  });
  work.record({ action: `recommendation.${step}`, reviewId, objectKind: 'recommendation', objectId: recommendationId });
  return 'taken';
}
