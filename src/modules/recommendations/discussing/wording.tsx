import { SummaryList } from '../../../web/index.js';
import type { RecommendationRow } from '../queries.js';

export interface WordingProps {
  readonly one: Pick<RecommendationRow, 'title' | 'purpose' | 'expectation'>;
  readonly wording: string;
}

/** What is put to an organisation: the three things that are discussed. */
export const Wording = ({ one, wording }: WordingProps) => (
  <SummaryList
    rows={[
      ['Recommendation', one.title],
      ['Wording', wording],
      ['What it is to change', one.purpose],
      ['What is expected', one.expectation],
    ].map(([key = '', text = '']) => ({
      key: { text: key },
      value: { html: <span class="dhr-lines">{text}</span> },
    }))}
  />
);
