import { Tag } from '../../../web/index.js';
import { type FindingState, findingStateInWords } from '../kinds.js';

const colours: Readonly<Record<FindingState, string>> = {
  proposed: 'govuk-tag--yellow',
  agreed: 'govuk-tag--green',
  'set-aside': 'govuk-tag--grey',
};

/** Where a finding stands. */
export const FindingStateTag = ({ state }: { state: FindingState }) => (
  <Tag text={findingStateInWords[state]} classes={colours[state]} />
);
