/** The register of all reviews, and the stage in which a review stands. */
export {
  decisionOf,
  type Outcome,
  outcomeInWords,
  outcomes,
  type StageId,
  type StageNow,
  stageInWords,
  stageOf,
} from './rules.js';
