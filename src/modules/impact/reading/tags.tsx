import { Tag } from '../../../web/index.js';
import { type Shown, shownInWords } from '../judging/standing.js';
import { type Strength, strengthInWords } from '../kinds.js';

const ofStrength: Readonly<Record<Strength, string>> = {
  none: 'govuk-tag--grey',
  weak: 'govuk-tag--yellow',
  moderate: 'govuk-tag--light-blue',
  strong: 'govuk-tag--green',
};

/** How good the proof of a change is. */
export const StrengthTag = ({ strength }: { readonly strength: Strength }) => (
  <Tag text={strengthInWords[strength]} classes={ofStrength[strength]} />
);

const ofShown: Readonly<Record<Shown, string>> = {
  'not-assessed': 'govuk-tag--grey',
  'no-change': 'govuk-tag--orange',
  'some-change': 'govuk-tag--light-blue',
  sustained: 'govuk-tag--green',
  worse: 'govuk-tag--red',
  challenged: 'govuk-tag--purple',
  'came-back': 'govuk-tag--red',
};

/** What is thought of a change, as boards see it. */
export const ShownTag = ({ shown }: { readonly shown: Shown }) => (
  <Tag text={shownInWords[shown]} classes={ofShown[shown]} />
);
