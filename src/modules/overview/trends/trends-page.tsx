import { THEMES } from '../../../kernel/themes.js';
import type { DrawnPlot } from '../../../platform/plot/index.js';
import { plural } from '../../../web/formats.js';
import { Button, FilterChoice, Page, PlotFigure, TakeListAway } from '../../../web/index.js';
import { reviewKinds } from '../../reviews/index.js';
import { overviewPaths } from '../paths.js';
import { FIRST_YEAR, type TrendsView, trendsQuery, yearsOf } from './choose.js';

export interface TrendsPageProps {
  readonly view: TrendsView;
  readonly thisYear: number;
  /** How many reviews of the years chosen were kept before this system. */
  readonly earlier: number;
  readonly bodies: readonly string[];
  readonly ofReviews: readonly DrawnPlot[];
  readonly ofRecommendations: readonly DrawnPlot[];
}

/** How reviews and their recommendations have gone over the years. */
export const TrendsPage = (props: TrendsPageProps) => (
  <Page title="Trends" heading="Trends">
    <p class="govuk-body-l">
      How reviews and their recommendations have gone over the years, as the record stands today. No person and no
      review is named.
    </p>
    <Chooser {...props} />
    <section aria-labelledby="reviews">
      <h2 class="govuk-heading-l" id="reviews">
        Reviews
      </h2>
      {props.earlier > 0 && (
        <p class="govuk-body">
          {`${plural(props.earlier, 'review was', 'reviews were')} kept before this system and stand in the first two figures, by year. What is told of time, duties and pauses, and of recommendations, is of the others.`}
        </p>
      )}
      {props.ofReviews.map((plot) => (
        <PlotFigure plot={plot} level={3} key={plot.title} />
      ))}
    </section>
    <section aria-labelledby="recommendations">
      <h2 class="govuk-heading-l" id="recommendations">
        Recommendations
      </h2>
      {props.ofRecommendations.map((plot) => (
        <PlotFigure plot={plot} level={3} key={plot.title} />
      ))}
    </section>
    <TakeListAway
      xlsx={overviewPaths.trendsFile('xlsx', trendsQuery(props.view))}
      csv={overviewPaths.trendsFile('csv', trendsQuery(props.view))}
      holds="every figure on this page, a row to each"
    />
  </Page>
);

const Chooser = ({ view, thisYear, bodies }: TrendsPageProps) => {
  const years = yearsOf({ from: FIRST_YEAR, to: thisYear })
    .toReversed()
    .map((year) => ({ value: String(year), text: String(year) }));
  return (
    <form class="dhr-no-print" method="get" action={overviewPaths.trends} aria-label="Choose what is shown">
      <div class="dhr-filter-row">
        <FilterChoice name="from" label="From" value={String(view.from)} items={years} all="The last six years" />
        <FilterChoice name="to" label="To" value={String(view.to)} items={years} all="This year" />
        <FilterChoice
          name="kind"
          label="Kind of review"
          value={view.kind}
          items={reviewKinds.map(({ id, words }) => ({ value: id, text: words }))}
          wide
        />
        <FilterChoice
          name="theme"
          label="Theme of recommendations"
          value={view.theme}
          items={THEMES.map(({ code, label }) => ({ value: code, text: label }))}
          wide
        />
        <FilterChoice
          name="body"
          label="Body they are for"
          value={view.body}
          items={bodies.map((name) => ({ value: name, text: name }))}
          wide
        />
        <Button text="Show" classes="govuk-button--secondary" />
      </div>
    </form>
  );
};
