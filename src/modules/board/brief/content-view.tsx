import { Prose, StackedTable } from '../../../web/index.js';
import type { BriefContent } from './content.js';

/** What a brief report says. */
export const ContentView = ({ content }: { content: BriefContent }) => (
  <>
    {content.asks !== '' && (
      <section>
        <h2 class="govuk-heading-m">What the Board is asked</h2>
        <Prose text={content.asks} />
      </section>
    )}
    <section>
      <h2 class="govuk-heading-m">Overview</h2>
      {content.overview === '' ? <p class="govuk-body">Nothing is written yet.</p> : <Prose text={content.overview} />}
    </section>
    <RecommendationTable content={content} />
  </>
);

/** The recommendations, with whom they are for. */
export const RecommendationTable = ({ content: { recommendations } }: { content: BriefContent }) => (
  <section>
    <h2 class="govuk-heading-m">Recommendations</h2>
    {recommendations.length === 0 ? (
      <p class="govuk-body">The review makes no recommendation.</p>
    ) : (
      <StackedTable
        caption="Recommendations"
        head={['Number', 'Recommendation', 'For', 'Theme'].map((name) => ({ name }))}
        rows={recommendations.map(({ number, wording, forWhom, theme }) => [
          { text: String(number) },
          { text: wording },
          { text: forWhom.join('; ') },
          { text: theme },
        ])}
      />
    )}
  </section>
);
