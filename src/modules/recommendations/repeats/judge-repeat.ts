import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { RepeatVerdict } from '../kinds.js';
import type { OpenRecommendations } from '../opened.js';
import type { Recommendation } from '../queries.js';
import { recommendationConsiderations } from '../tables.js';

/** What was made of a likely repeat. */
export interface RepeatJudgement {
  readonly one: Recommendation;
  readonly earlierId: string;
  readonly verdict: Exclude<RepeatVerdict, ''>;
  readonly text: string;
}

/** Keeps what was made of a likely repeat; an earlier judgement stays, and the last one counts. */
export async function judgeRepeat(
  work: Work,
  { names, keeps }: OpenRecommendations,
  { one, earlierId, verdict, text }: RepeatJudgement,
): Promise<void> {
  authorise(keeps);
  const { reviewId, partnershipId } = one;
  await work.tx.insert(recommendationConsiderations).values({
    ...{ reviewId, partnershipId, id: work.newId(), about: 'repeat', recommendationId: one.id, earlierId, verdict },
    ...{ text: names.toPseudonyms(text), consideredOn: work.today, recordedBy: personIn(work), recordedAt: work.now },
  });
  work.record({
    ...{ action: 'recommendation.repeat-judged', reviewId, objectKind: 'recommendation', objectId: one.id },
  });
}
