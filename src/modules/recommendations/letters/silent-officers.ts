import type { Day } from '../../../kernel/day.js';
import { and, asc, eq, isNotNull, isNull } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { reviews, visibleBy } from '../../reviews/index.js';
import { letterChasers, recommendationAddressees, recommendationLetters, recommendations } from '../tables.js';

/** A chief officer who has not answered a recommendation, though they were reminded: for the papers of the board. */
export interface SilentOfficer {
  readonly reference: string;
  readonly recommendationId: string;
  /** The number of the recommendation in its review. */
  readonly number: number;
  readonly bodyName: string;
  readonly officerPost: string;
  readonly sentOn: Day;
  readonly answerDueOn: Day;
  readonly listedOn: Day;
  /** How often they were reminded, by voice too. */
  readonly reminders: number;
}

/**
 * Chief officers of a partnership whose silence was listed for the board and who have not answered since, the longest silent first. What the
 * asker may not read is left out. Texts of recommendations and names of people are not given. Two queries.
 */
export async function silentOfficersOf(work: Work, partnershipId: string): Promise<SilentOfficer[]> {
  const rows = await work.tx
    .select({
      ...{ letter: recommendationLetters, bodyName: recommendationAddressees.bodyName },
      ...{ number: recommendations.number, reference: reviews.reference },
    })
    .from(recommendationLetters)
    .innerJoin(recommendations, eq(recommendations.id, recommendationLetters.recommendationId))
    .innerJoin(recommendationAddressees, eq(recommendationAddressees.id, recommendationLetters.addresseeId))
    .innerJoin(reviews, eq(reviews.id, recommendationLetters.reviewId))
    .where(
      and(
        eq(recommendationLetters.partnershipId, partnershipId),
        visibleBy(work, { review: recommendationLetters.reviewId, partnership: recommendationLetters.partnershipId }),
        isNotNull(recommendationLetters.listedForBoardOn),
        isNull(recommendationLetters.answer),
        isNull(recommendationAddressees.removedAt),
        eq(recommendations.state, 'issued'),
      ),
    )
    .orderBy(asc(recommendationLetters.answerDueOn), asc(reviews.reference), asc(recommendations.number));
  const reminded = await work.tx
    .select({ letterId: letterChasers.letterId })
    .from(letterChasers)
    .where(eq(letterChasers.partnershipId, partnershipId));
  return rows.flatMap(
    ({ letter: { id, recommendationId, officerPost, sentOn, answerDueOn, listedForBoardOn }, ...of }) =>
      listedForBoardOn === null
        ? []
        : [
            {
              ...{ ...of, recommendationId, officerPost, sentOn, answerDueOn, listedOn: listedForBoardOn },
              reminders: reminded.filter(({ letterId }) => letterId === id).length,
            },
          ],
  );
}
