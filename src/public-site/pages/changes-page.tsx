import { plural } from '../../web/formats.js';
import { Details, EmptyState, Page, Pager } from '../../web/index.js';
import type { Choices, FoundRecommendation, Wanted } from '../library.js';
import { publicPaths } from '../paths.js';
import { Filters } from './filters.js';
import { type Paged, pageHref } from './paging.js';
import { Recommendation } from './recommendations-page.js';

export interface ChangesPageProps {
  /** Recommendations of which something of change is public. */
  readonly found: Paged<FoundRecommendation>;
  /** All of them, whatever is looked for. */
  readonly all: readonly FoundRecommendation[];
  readonly wanted: Wanted;
  readonly choices: Choices;
}

/** Whether something of change in practice is public of a recommendation. */
export const tellsOfChange = ({ review, one }: FoundRecommendation): boolean =>
  [...(review.changes ?? []), ...(review.silences ?? [])].some(({ recommendation }) => recommendation === one.number);

/** What changed because of all reviews: what was to be different, the figures, and whether it lasted. */
export const ChangesPage = ({ found, all, wanted, choices }: ChangesPageProps) => (
  <Page title="What changed" heading="What changed">
    <p class="govuk-body-l">
      That something was done does not say that anything is different. Here is what was to be different, how that was
      looked at, and what was found.
    </p>
    {all.length === 0 ? (
      <EmptyState heading="Nothing is published of this yet">
        <p>It stands here when the boards of a partnership have decided so.</p>
      </EmptyState>
    ) : (
      <>
        <p class="govuk-body">{inSum(all)}</p>
        <Filters action={publicPaths.changes} wanted={wanted} choices={choices} within="what changed" />
        <h2 class="govuk-heading-m">What was found</h2>
        <Details summaryText="How to read the figures">
          <p class="govuk-body">
            Most figures are of some cases, looked at in place of all. The line through a point of a plot, and “95%
            interval” in words, say how far off a figure may be because of that: a range made in this way holds the true
            figure 95 times in 100.
          </p>
          <p class="govuk-body">
            “Chance alone could explain this difference” means that the two figures can differ as much although nothing
            changed. A difference does not say what caused it.
          </p>
        </Details>
        {found.total === 0 ? (
          <EmptyState heading="Nothing fits that">
            <p>Try fewer words, or take a filter away.</p>
          </EmptyState>
        ) : (
          <>
            <Pager {...found} noun="recommendation" href={pageHref(publicPaths.changes, wanted)} />
            {found.items.map((one) => (
              <Recommendation key={`${one.review.slug} ${one.one.number}`} {...one} titled whole />
            ))}
          </>
        )}
        <p class="govuk-body">
          <a class="govuk-link" href={publicPaths.takeAway}>
            Take the data away
          </a>
        </p>
      </>
    )}
  </Page>
);

function inSum(all: readonly FoundRecommendation[]): string {
  const changes = all.flatMap(({ review, one }) =>
    (review.changes ?? []).filter(({ recommendation }) => recommendation === one.number),
  );
  const of = (...wanted: readonly string[]): number => changes.filter(({ lasting }) => wanted.includes(lasting)).length;
  const [held, seen, lost] = [of('held'), of('seen'), of('came-back', 'challenged')];
  return `${plural(changes.length, 'change')}: ${held} held when somebody looked again, ${seen} ${seen === 1 ? 'was' : 'were'} seen and not looked at again yet, ${lost} did not last or ${lost === 1 ? 'is' : 'are'} in doubt, and of ${changes.length - held - seen - lost} no change is seen yet.`;
}
