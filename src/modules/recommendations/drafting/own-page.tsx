import { EmptyState, Page } from '../../../web/index.js';
import type { OpenRecommendations } from '../opened.js';
import { recommendationPaths } from '../paths.js';
import type { Recommendation } from '../queries.js';
import { RecommendationTabs } from '../reading/tabs.js';
import type { OwnRecommendation } from './own-recommendations.js';

export interface OwnPageProps {
  readonly open: OpenRecommendations;
  readonly own: readonly OwnRecommendation[];
  /** Those that were taken over, by the id of the agency's own. */
  readonly taken: ReadonlyMap<string, Pick<Recommendation, 'id' | 'number'>>;
}

/** What agencies recommend to themselves, to be taken over. */
export const OwnPage = ({ open, own, taken }: OwnPageProps) => {
  const { reference } = open.review;
  return (
    <Page title={`From returns: ${reference}`} heading="Recommendations" caption={reference}>
      <RecommendationTabs open={open} current="from-returns" />
      <h2 class="govuk-heading-m">What agencies recommend to themselves</h2>
      {own.length === 0 ? (
        <EmptyState heading="No accepted return recommends anything yet">
          <p>What an agency recommends in its return stands here once the return is accepted.</p>
        </EmptyState>
      ) : (
        own.map((one) => <Own key={one.id} reference={reference} one={one} already={taken.get(one.id)} />)
      )}
    </Page>
  );
};

interface OwnProps {
  readonly reference: string;
  readonly one: OwnRecommendation;
  readonly already: Pick<Recommendation, 'id' | 'number'> | undefined;
}

const Own = ({ reference, one, already }: OwnProps) => (
  <div class="dhr-marked govuk-!-margin-bottom-4">
    <p class="govuk-body govuk-!-margin-bottom-1">
      <strong>{one.agencyName}</strong>
    </p>
    <p class="govuk-body dhr-lines">{one.text}</p>
    {one.reason !== '' && <p class="govuk-body dhr-lines">Because: {one.reason}</p>}
    <p class="govuk-body dhr-no-print">
      {already === undefined ? (
        <a class="govuk-link" href={recommendationPaths.newOne(reference, { own: one.id })}>
          Take it over<span class="govuk-visually-hidden">: {one.text}</span>
        </a>
      ) : (
        <a class="govuk-link" href={recommendationPaths.one(reference, already.id)}>
          Taken over as recommendation {already.number}
        </a>
      )}
    </p>
  </div>
);
