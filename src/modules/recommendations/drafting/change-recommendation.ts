import { eq } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { heldRecommendation } from '../held.js';
import type { RecommendationState } from '../kinds.js';
import type { OpenRecommendations } from '../opened.js';
import type { Recommendation } from '../queries.js';
import { recommendations, recommendationWordings } from '../tables.js';
import type { RecommendationDraft } from './form.js';
import { linkFindings } from './link-findings.js';

/** A change of what a recommendation says, with the form it came from. */
export interface RecommendationChange {
  readonly one: Recommendation;
  readonly draft: RecommendationDraft;
  /** Why the wording is another; kept with it. */
  readonly why: string;
  readonly version: number | undefined;
  readonly typed: FormBody;
}

/** What is agreed or issued is opened again first, with a reason. */
export const isOpenToChange = (state: RecommendationState): boolean => state === 'drafted' || state === 'in-discussion';

/** Changes a recommendation; another wording is kept beside those before it, and asks for the five tests again. Throws `Conflict`. */
export async function changeRecommendation(
  work: Work,
  { names, keeps }: OpenRecommendations,
  { one, draft, why, version, typed }: RecommendationChange,
): Promise<void> {
  authorise(keeps);
  const now = await heldRecommendation(work, one);
  if (now.version !== version || !isOpenToChange(now.state))
    throw new Conflict('Somebody else changed this recommendation first.', typed);
  const by = personIn(work);
  const { findings, ...said } = draft;
  const wording = names.toPseudonyms(draft.wording);
  const isReworded = wording !== now.wording;
  const wordingVersion = now.wordingVersion + (isReworded ? 1 : 0);
  await work.tx
    .update(recommendations)
    .set({
      ...{ ...said, wording, wordingVersion },
      title: names.toPseudonyms(draft.title),
      purpose: names.toPseudonyms(draft.purpose),
      expectation: names.toPseudonyms(draft.expectation),
      noFindingBecause: names.toPseudonyms(draft.noFindingBecause),
      ...{ changedBy: by, changedAt: work.now, version: now.version + 1 },
    })
    .where(eq(recommendations.id, one.id));
  const { reviewId, partnershipId } = now;
  if (isReworded)
    await work.tx.insert(recommendationWordings).values({
      ...{ reviewId, partnershipId, recommendationId: one.id, id: work.newId(), number: wordingVersion, wording },
      ...{ why: names.toPseudonyms(why), writtenBy: by, writtenAt: work.now },
    });
  await linkFindings(work, now, { before: one.findings, after: findings });
  const action = isReworded ? 'recommendation.reworded' : 'recommendation.changed';
  work.record({ action, reviewId, objectKind: 'recommendation', objectId: one.id });
}
