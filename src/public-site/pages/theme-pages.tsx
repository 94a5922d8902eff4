import { NATIONAL_OF, THEMES, type ThemeCode, themeInWords } from '../../kernel/themes.js';
import { listInWords, plural } from '../../web/formats.js';
import { EmptyState, Page, StackedTable } from '../../web/index.js';
import type { FoundRecommendation } from '../library.js';
import { publicPaths } from '../paths.js';
import { nationalWords } from '../words.js';
import { Recommendation } from './recommendations-page.js';

const isDone = ({ one }: FoundRecommendation): boolean => one.state === 'done';
const saysChange = ({ one }: FoundRecommendation): boolean => one.whatChanged !== '';

/** What was learned, by the seven themes: how much was asked for under each, and how much of it is done. */
export const ThemesPage = ({ recommendations }: { recommendations: readonly FoundRecommendation[] }) => (
  <Page title="What was learned, by theme" heading="What was learned, by theme">
    <p class="govuk-body-l">
      What the reviews asked for, under seven themes. “Done” means that somebody else than its owner has checked it.
    </p>
    <StackedTable
      caption="Recommendations by theme"
      firstCellIsHeader
      head={[
        { name: 'Theme' },
        { name: 'Recommendations', numeric: true },
        { name: 'Done', numeric: true },
        { name: 'Reviews', numeric: true },
      ]}
      rows={THEMES.map(({ code, label }) => {
        const own = recommendations.filter(({ one }) => one.theme === code);
        return [
          {
            html: (
              <a class="govuk-link" href={publicPaths.theme(code)}>
                {label}
              </a>
            ),
          },
          { text: String(own.length) },
          { text: String(own.filter(isDone).length) },
          { text: String(new Set(own.map(({ review }) => review)).size) },
        ];
      })}
    />
  </Page>
);

export interface ThemePageProps {
  readonly theme: ThemeCode;
  /** Those of the theme, the newest review first. */
  readonly recommendations: readonly FoundRecommendation[];
}

/** One theme: what changed first, then what is still to come. */
export const ThemePage = ({ theme, recommendations }: ThemePageProps) => {
  const changed = recommendations.filter(saysChange);
  const others = recommendations.filter((one) => !saysChange(one));
  return (
    <Page title={themeInWords(theme)} heading={themeInWords(theme)} back={publicPaths.themes}>
      <p class="govuk-body">
        {`In the national library: ${listInWords(NATIONAL_OF[theme].map(nationalWords)).toLowerCase()}.`}
      </p>
      {recommendations.length === 0 && (
        <EmptyState heading="Nothing is published under this theme yet">
          <p>Recommendations stand here with the reviews.</p>
        </EmptyState>
      )}
      {changed.length > 0 && <Group heading="What changed" all={changed} />}
      {others.length > 0 && (
        <Group
          heading={plural(others.length, changed.length > 0 ? 'other recommendation' : 'recommendation')}
          all={others}
        />
      )}
    </Page>
  );
};

const Group = ({ heading, all }: { heading: string; all: readonly FoundRecommendation[] }) => (
  <>
    <h2 class="govuk-heading-m">{heading}</h2>
    {all.map((found) => (
      <Recommendation key={`${found.review.partnership} ${found.review.slug} ${found.one.number}`} {...found} titled />
    ))}
  </>
);
