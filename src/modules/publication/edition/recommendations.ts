import type { Work } from '../../../platform/work.js';
import { actionsOf } from '../../actions/index.js';
import { isLive, reachInWords, recommendationsOf } from '../../recommendations/index.js';
import type { OpenReview } from '../../reviews/index.js';
import type { EditionRecommendation } from './content.js';

/** The recommendations of a review in the words in which they would become public, and what changed as those said who closed an action. */
export async function editionRecommendations(
  work: Work,
  review: OpenReview,
  as: (text: string) => string,
): Promise<EditionRecommendation[]> {
  const actions = await actionsOf(work, review);
  const live = (await recommendationsOf(work, review.id)).filter(({ state }) => isLive(state) && state !== 'drafted');
  return live.map(({ id, number, wording, reach, theme, addressees }) => ({
    number,
    text: as(wording),
    reach: reachInWords[reach],
    theme,
    agencies: [...new Set(addressees.map(({ bodyName }) => as(bodyName)))],
    whatChanged: actions
      .flatMap(({ action }) =>
        action.recommendationId === id && action.closedOn !== null ? [as(action.publicNote)] : [],
      )
      .filter((note) => note !== '')
      .join('\n\n'),
  }));
}
