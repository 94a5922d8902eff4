import { Tag } from '../../../web/index.js';
import { type RecommendationState, recommendationStateInWords } from '../kinds.js';

const colours: Readonly<Record<RecommendationState, string>> = {
  drafted: 'govuk-tag--yellow',
  'in-discussion': 'govuk-tag--light-blue',
  agreed: 'govuk-tag--green',
  issued: 'govuk-tag--blue',
  withdrawn: 'govuk-tag--grey',
  superseded: 'govuk-tag--grey',
};

/** Where a recommendation stands. */
export const RecommendationStateTag = ({ state }: { state: RecommendationState }) => (
  <Tag text={recommendationStateInWords[state]} classes={colours[state]} />
);
