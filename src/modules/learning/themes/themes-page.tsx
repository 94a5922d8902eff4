import type { Day } from '../../../kernel/day.js';
import type { DrawnPlot } from '../../../platform/plot/index.js';
import { longDate } from '../../../web/formats.js';
import { EmptyState, Page, PlotFigure, StackedTable, TakeListAway } from '../../../web/index.js';
import { learningPaths } from '../paths.js';
import type { Beside } from './beside.js';
import { type ThemeFilter, themeQuery } from './rules.js';
import { ThemeFilters } from './theme-filters.js';
import type { ThemeCounted } from './theme-plot.js';

/** A theme with what stands under it. */
export interface ThemeOnPage extends ThemeCounted {
  readonly beside: Beside;
}

export interface ThemesPageProps {
  readonly themes: readonly ThemeOnPage[];
  readonly filter: ThemeFilter;
  readonly bodies: readonly string[];
  readonly years: readonly string[];
  readonly plot: DrawnPlot;
  readonly today: Day;
}

/** Learning by theme: the standing page for the board (toolkit, Appendix C). Nobody can be told from it. */
export const ThemesPage = ({ themes, filter, bodies, years, plot, today }: ThemesPageProps) => {
  const query = themeQuery(filter);
  const isEmpty = themes.every(({ counts }) => counts.recommendations + counts.actions === 0);
  return (
    <Page title="Learning by theme" heading="Learning by theme" caption={`On ${longDate(today)}`} wide>
      <p class="govuk-body">
        Issued recommendations and their actions of all reviews, with what was taken in from elsewhere. It holds neither
        names nor pseudonyms. What has several themes stands under each of them.
      </p>
      <ThemeFilters {...{ filter, bodies, years }} action={learningPaths.byTheme} />
      {isEmpty ? (
        <EmptyState heading="There are no such recommendations or actions">
          Recommendations stand here from the day they are issued.
        </EmptyState>
      ) : (
        <PlotFigure plot={plot} />
      )}
      <StackedTable
        caption={filter.set === 'seven' ? 'The seven themes' : 'The national themes'}
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[
          { name: 'Theme', bare: true },
          { name: 'Recommendations', numeric: true },
          { name: 'Actions', numeric: true },
          { name: 'Done with proof', numeric: true },
          { name: 'Late or at risk', numeric: true },
          { name: 'Taken in', numeric: true },
          { name: 'Events', numeric: true },
        ]}
        rows={themes.map((theme) => rowOf(theme, query))}
      />
      <TakeListAway
        xlsx={learningPaths.byThemeWorkbook + query}
        csv={learningPaths.byThemeCsv + query}
        holds="the recommendations and actions chosen above, without names and pseudonyms"
      />
    </Page>
  );
};

const rowOf = ({ code, label, counts, beside }: ThemeOnPage, query: string) => [
  {
    html: (
      <a class="govuk-link" href={learningPaths.theme(code) + query}>
        {label}
      </a>
    ),
  },
  ...[
    ...[counts.recommendations, counts.actions, counts.proven],
    (counts.rags.get('red') ?? 0) + (counts.rags.get('amber') ?? 0),
    ...[beside.points.length, beside.events.length],
  ].map((count) => ({ text: String(count) })),
];
