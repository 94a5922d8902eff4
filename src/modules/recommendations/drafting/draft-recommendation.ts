import { eq, max } from '../../../platform/database/sql.js';
import { takeTurns } from '../../../platform/database/take-turns.js';
import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenRecommendations } from '../opened.js';
import type { RecommendationRow } from '../queries.js';
import { recommendationAddressees, recommendations, recommendationWordings } from '../tables.js';
import type { NewAddressee } from './addressees.js';
import type { RecommendationDraft } from './form.js';
import { linkFindings } from './link-findings.js';

/** A recommendation as it is drafted. */
export interface NewRecommendation {
  readonly draft: RecommendationDraft;
  readonly addressees: readonly NewAddressee[];
  /** An agency's own recommendation that is taken up. */
  readonly fromReturn?: string | undefined;
}

/** Drafts a recommendation under pseudonyms, with its first wording and whom it is for; answers its id and number. */
export async function draftRecommendation(
  work: Work,
  { review, names, keeps }: OpenRecommendations,
  { draft, addressees, fromReturn }: NewRecommendation,
): Promise<{ readonly id: string; readonly number: number }> {
  authorise(keeps);
  const by = personIn(work);
  const { findings, ...said } = draft;
  const of = { reviewId: review.id, partnershipId: review.partnershipId };
  const row: Omit<RecommendationRow, 'version' | 'wordingVersion' | 'supersededBy' | 'issuedOn'> = {
    ...said,
    ...of,
    id: work.newId(),
    number: await nextNumber(work, review.id),
    title: names.toPseudonyms(draft.title),
    wording: names.toPseudonyms(draft.wording),
    purpose: names.toPseudonyms(draft.purpose),
    expectation: names.toPseudonyms(draft.expectation),
    noFindingBecause: names.toPseudonyms(draft.noFindingBecause),
    fromReturn: fromReturn ?? null,
    state: 'drafted',
    ...{ recordedBy: by, recordedAt: work.now, changedBy: by, changedAt: work.now },
  };
  await work.tx.insert(recommendations).values(row);
  await work.tx.insert(recommendationWordings).values({
    ...{ ...of, id: work.newId(), recommendationId: row.id, number: 1, wording: row.wording },
    ...{ writtenBy: by, writtenAt: work.now },
  });
  if (addressees.length > 0)
    await work.tx.insert(recommendationAddressees).values(
      addressees.map((one) => ({
        ...{ ...of, ...one, id: work.newId(), recommendationId: row.id, addedBy: by, addedAt: work.now },
      })),
    );
  await linkFindings(work, row, { before: [], after: findings });
  work.record({
    action: 'recommendation.drafted',
    reviewId: review.id,
    objectKind: 'recommendation',
    objectId: row.id,
  });
  return row;
}

/** Numbers are given in the order of drafting and never again: two who draft at once take turns. */
async function nextNumber(work: Work, reviewId: string): Promise<number> {
  await takeTurns(work, `recommendations:${reviewId}`);
  const [row] = await work.tx
    .select({ last: max(recommendations.number) })
    .from(recommendations)
    .where(eq(recommendations.reviewId, reviewId));
  return (row?.last ?? 0) + 1;
}
