import type { Day } from '../../kernel/day.js';
import type { PublicReview } from '../../kernel/public-record.js';
import { longDate, plural } from '../../web/formats.js';
import { EmptyState, InsetText, Page, Pager } from '../../web/index.js';
import type { Choices, Wanted } from '../library.js';
import { publicPaths } from '../paths.js';
import { reviewStateInWords } from '../words.js';
import { Filters } from './filters.js';
import { type Paged, pageHref } from './paging.js';

export interface LibraryPageProps {
  readonly reviews: Paged<PublicReview>;
  /** How many there are altogether. */
  readonly all: number;
  readonly wanted: Wanted;
  readonly choices: Choices;
}

/** Every review of the public library, to be searched and narrowed down. */
export const LibraryPage = ({ reviews, all, wanted, choices }: LibraryPageProps) => (
  <Page title="Reviews and what was learned" heading="Reviews and what was learned">
    <p class="govuk-body-l">
      When somebody has died after domestic abuse, the agencies that could have helped look at what can be learned. Here
      is what they published, what they recommended, and what became of it.
    </p>
    <InsetText>
      The reports describe abuse and deaths. If you need help yourself,{' '}
      <a class="govuk-link" href={publicPaths.help}>
        here is who to call
      </a>
      .
    </InsetText>
    <Filters action={publicPaths.home} wanted={wanted} choices={choices} within="the reports" />
    <h2 class="govuk-heading-m">Reviews</h2>
    {reviews.total === 0 ? (
      <EmptyState heading={all === 0 ? 'Nothing is published yet' : 'No review fits that'}>
        <p>{all === 0 ? 'Reviews stand here once they are.' : 'Try fewer words, or take a filter away.'}</p>
      </EmptyState>
    ) : (
      <>
        <Pager {...reviews} noun="review" href={pageHref(publicPaths.home, wanted)} />
        <ul class="govuk-list">
          {reviews.items.map((review) => (
            <ReviewItem key={`${review.partnership}/${review.slug}`} review={review} />
          ))}
        </ul>
      </>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={publicPaths.recommendations}>
        Search single recommendations
      </a>{' '}
      or{' '}
      <a class="govuk-link" href={publicPaths.data}>
        take it all away as data
      </a>
      .
    </p>
  </Page>
);

const ReviewItem = ({ review }: { review: PublicReview }) => (
  <li class="govuk-!-margin-bottom-6">
    <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
      <a class="govuk-link" href={publicPaths.review(review)}>
        {review.title}
      </a>
    </h3>
    <p class="govuk-body govuk-!-margin-bottom-1">{whatItIs(review)}</p>
    {review.state !== 'published' && <p class="govuk-body govuk-!-margin-bottom-1">{review.note}</p>}
  </li>
);

/** "Bexley; domestic homicide review; published on 2 March 2026; 7 recommendations". */
const whatItIs = ({ partnershipName, kind, state, publishedOn, recommendations }: PublicReview): string =>
  [
    partnershipName,
    kind.toLowerCase(),
    state === 'published' && publishedOn !== null
      ? `published on ${longDate(publishedOn as Day)}`
      : reviewStateInWords[state].toLowerCase(),
    ...(recommendations.length === 0 ? [] : [plural(recommendations.length, 'recommendation')]),
  ].join('; ');
