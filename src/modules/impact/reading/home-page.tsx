import { plural } from '../../../web/formats.js';
import { EmptyState, Page, SummaryList, WarningText } from '../../../web/index.js';
import type { OpenPlan } from '../../actions/index.js';
import { NamesBar } from '../../named-people/index.js';
import { recommendationPaths } from '../../recommendations/index.js';
import { changePaths } from '../paths.js';
import { seePublicChange } from '../policy.js';
import { OneRecommendation, type RecommendationChange } from './recommendation-section.js';

export interface HomePageProps {
  readonly plan: OpenPlan;
  readonly rows: readonly RecommendationChange[];
}

/** What the recommendations of a review are to make different, and how far it is shown. */
export const HomePage = ({ plan, rows }: HomePageProps) => {
  const { reference } = plan.review;
  return (
    <Page title={`Change in practice: ${reference}`} heading="Change in practice" caption={reference}>
      <p class="govuk-body-l">
        That an action is done is one thing; that practice changed is another. Here each recommendation says what will
        be different, how that is seen, and what was seen.
      </p>
      <NamesBar reference={reference} names={plan.names} back={changePaths.home(reference)} />
      {rows.length === 0 ? (
        <EmptyState
          heading="No recommendation is agreed yet"
          action={{ text: 'See the recommendations', href: recommendationPaths.list(reference) }}
        >
          <p>Once one is agreed, whoever carries it out says here what will be different because of it.</p>
        </EmptyState>
      ) : (
        <>
          <Counts rows={rows} />
          {seePublicChange.may(plan.review.roles) && (
            <p class="govuk-body">
              <a class="govuk-link" href={changePaths.public(reference)}>
                What the public reads of it
              </a>
            </p>
          )}
          {rows.map((row) => (
            <OneRecommendation key={row.recommendation.id} plan={plan} row={row} />
          ))}
        </>
      )}
    </Page>
  );
};

const Counts = ({ rows: every }: Pick<HomePageProps, 'rows'>) => {
  const rows = every.filter(({ counts }) => counts);
  const all = rows.flatMap(({ claims }) => claims.filter(({ claim }) => claim.state !== 'withdrawn'));
  const shown = all.filter(({ strength }) => strength.strength === 'moderate' || strength.strength === 'strong');
  const back = all.filter(({ shown }) => shown === 'challenged' || shown === 'came-back');
  const unsaid = rows.filter(({ claims }) => claims.length === 0);
  return (
    <>
      <SummaryList
        rows={[
          ['Done', `${rows.filter(({ done }) => done === 'done').length} of ${plural(rows.length, 'recommendation')}`],
          [
            'What will be different',
            unsaid.length === 0 ? 'Said for every one' : `Not said yet for ${unsaid.length} of ${rows.length}`,
          ],
          ['Proof', `${shown.length} of ${plural(all.length, 'claim')} with moderate or strong proof`],
          ['Held', `${plural(all.filter(({ held }) => held).length, 'change')} still seen on looking again`],
        ].map(([key = '', value = '']) => ({ key: { text: key }, value: { text: value } }))}
      />
      {back.length > 0 && (
        <WarningText
          iconFallbackText="Warning"
          text={`${plural(back.length, 'change')} came back or ${back.length === 1 ? 'was' : 'were'} found again.`}
        />
      )}
    </>
  );
};
