import { plural } from '../../../web/formats.js';
import { Tag } from '../../../web/index.js';
import { type RequestState, type RequestStateName, stateInWords } from '../standing.js';

const colours: Readonly<Record<RequestStateName, string>> = {
  asked: 'govuk-tag--grey',
  'to-confirm': 'govuk-tag--yellow',
  'author-named': 'govuk-tag--light-blue',
  'being-written': 'govuk-tag--light-blue',
  'with-senior': 'govuk-tag--light-blue',
  signed: 'govuk-tag--yellow',
  'sent-back': 'govuk-tag--purple',
  accepted: 'govuk-tag--green',
  released: 'govuk-tag--green',
  'did-not-take-part': 'govuk-tag--grey',
  withdrawn: 'govuk-tag--grey',
  'handed-over': 'govuk-tag--grey',
};

/** Where a return stands, and by how much it is late. */
export const StateTag = ({ state }: { state: RequestState }) => (
  <>
    <Tag text={stateInWords[state.name]} classes={colours[state.name]} />
    {state.daysLate > 0 && (
      <>
        {' '}
        <Tag text={`${plural(state.daysLate, 'day')} late`} classes="govuk-tag--red" />
      </>
    )}
  </>
);
