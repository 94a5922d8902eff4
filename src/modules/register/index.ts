/** The register of all reviews, and the stage in which a review stands. */
export { type EarlierForTrends, earlierForTrends, type ForFigures, reviewsForFigures } from './for-figures.js';
export {
  decisionOf,
  endStages,
  type Outcome,
  outcomeInWords,
  outcomes,
  type StageId,
  type StageNow,
  stageInWords,
  stageOf,
  stages,
} from './rules.js';
