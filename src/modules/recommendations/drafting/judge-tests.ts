import { sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { heldRecommendation } from '../held.js';
import type { SmartTest } from '../kinds.js';
import type { OpenRecommendations } from '../opened.js';
import type { Recommendation } from '../queries.js';
import { recommendationTests } from '../tables.js';
import { isOpenToChange } from './change-recommendation.js';

/** What was found of one of the five tests. */
export interface Judged {
  readonly test: SmartTest;
  readonly met: boolean;
  readonly reason: string;
}

/** The tests as somebody judged them, of the wording that stood on the page. */
export interface Judging {
  readonly one: Recommendation;
  readonly judged: readonly Judged[];
  readonly wordingVersion: number | undefined;
  readonly typed: FormBody;
}

/** Keeps what was found of the tests, tied to the wording. Throws `Conflict` when the wording is another by now. */
export async function judgeTests(
  work: Work,
  { names, keeps }: OpenRecommendations,
  { one, judged, wordingVersion, typed }: Judging,
): Promise<void> {
  authorise(keeps);
  const now = await heldRecommendation(work, one);
  if (now.wordingVersion !== wordingVersion || !isOpenToChange(now.state))
    throw new Conflict('The wording has been changed or settled meanwhile. Read it again before you judge it.', typed);
  const { reviewId, partnershipId } = now;
  const by = { judgedBy: personIn(work), judgedAt: work.now };
  await work.tx
    .insert(recommendationTests)
    .values(
      judged.map(({ test, met, reason }) => ({
        ...{ ...by, reviewId, partnershipId, recommendationId: one.id, test, met },
        ...{ wordingVersion, reason: names.toPseudonyms(reason) },
      })),
    )
    .onConflictDoUpdate({
      target: [recommendationTests.recommendationId, recommendationTests.test],
      set: {
        met: sql`excluded.met`,
        reason: sql`excluded.reason`,
        wordingVersion,
        ...by,
      },
    });
  work.record({ action: 'recommendation.tested', reviewId, objectKind: 'recommendation', objectId: one.id });
}
