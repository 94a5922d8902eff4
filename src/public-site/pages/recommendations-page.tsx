import { EmptyState, Page, Pager, Prose, SummaryList } from '../../web/index.js';
import type { Choices, FoundRecommendation, Wanted } from '../library.js';
import { publicPaths } from '../paths.js';
import { stateInWords, themeWords } from '../words.js';
import { ChangeView, SilenceView } from './change-view.js';
import { Filters } from './filters.js';
import { type Paged, pageHref } from './paging.js';

export interface RecommendationsPageProps {
  readonly found: Paged<FoundRecommendation>;
  readonly all: number;
  readonly wanted: Wanted;
  readonly choices: Choices;
}

/** Single recommendations of all reviews, and how far each is. */
export const RecommendationsPage = ({ found, all, wanted, choices }: RecommendationsPageProps) => (
  <Page title="Recommendations of all reviews" heading="Recommendations of all reviews">
    <p class="govuk-body-l">What the reviews asked for, of whom, and how far it is.</p>
    <Filters action={publicPaths.recommendations} wanted={wanted} choices={choices} within="the recommendations" />
    {found.total === 0 ? (
      <EmptyState heading={all === 0 ? 'No recommendation is published yet' : 'No recommendation fits that'}>
        <p>{all === 0 ? 'They stand here with the reviews.' : 'Try fewer words, or take a filter away.'}</p>
      </EmptyState>
    ) : (
      <>
        <h2 class="govuk-heading-m">What was found</h2>
        <Pager {...found} noun="recommendation" href={pageHref(publicPaths.recommendations, wanted)} />
        {found.items.map((one) => (
          <Recommendation key={`${one.review.slug} ${one.one.number}`} {...one} titled />
        ))}
        <p class="govuk-body">
          <a class="govuk-link" href={pageHref(publicPaths.recommendationsCsv, wanted)(1)}>
            {`Take ${found.total === all ? 'all' : 'these'} recommendations away (CSV)`}
          </a>{' '}
          or{' '}
          <a class="govuk-link" href={publicPaths.data}>
            see all that can be taken away
          </a>
          .
        </p>
      </>
    )}
  </Page>
);

/** How a recommendation is shown: `titled` names the review that it is of; `whole` shows what changed there too, folded, and leaves out what its own page says. */
export interface RecommendationShown extends FoundRecommendation {
  readonly titled?: boolean;
  readonly whole?: boolean;
}

const isOf =
  (number: number) =>
  ({ recommendation }: { readonly recommendation: number }): boolean =>
    recommendation === number;

/** One recommendation with how far it is, and what is different because of it where that is public. */
export const Recommendation = ({ review, one, titled = false, whole = false }: RecommendationShown) => {
  const changes = (review.changes ?? []).filter(isOf(one.number));
  const silences = (review.silences ?? []).filter(isOf(one.number));
  return (
    <section class="govuk-!-margin-bottom-7" id={titled ? undefined : `recommendation-${one.number}`}>
      <h3 class="govuk-heading-s">
        {titled ? (
          <a class="govuk-link" href={publicPaths.recommendation(review, one.number)}>
            {`Recommendation ${one.number}, ${review.title}`}
          </a>
        ) : (
          `Recommendation ${one.number}`
        )}
      </h3>
      <Prose text={one.text} headings={4} />
      <SummaryList
        classes="govuk-summary-list--no-border"
        rows={[
          { key: { text: 'How far it is' }, value: { text: stateInWords[one.state] } },
          !whole && one.agencies.length > 0 && { key: { text: 'For' }, value: { text: one.agencies.join('; ') } },
          !whole && one.theme !== '' && { key: { text: 'Theme' }, value: { text: themeWords(one.theme) } },
          one.whatChanged !== '' && {
            key: { text: changes.length > 0 ? 'What was done' : 'What changed' },
            value: { text: one.whatChanged },
          },
        ]}
      />
      {(!titled || whole) &&
        changes.map((change) => <ChangeView key={change.different} change={change} folded={titled} />)}
      {titled && !whole && changes.length > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={publicPaths.recommendation(review, one.number)}>
            What is different since, with the proof
            <span class="govuk-visually-hidden">{` of recommendation ${one.number}, ${review.title}`}</span>
          </a>
        </p>
      )}
      {silences.length > 0 && <SilenceView silences={silences} />}
    </section>
  );
};
