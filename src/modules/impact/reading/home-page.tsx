import { isTheme, themeInWords } from '../../../kernel/themes.js';
import { longDate, plural } from '../../../web/formats.js';
import { EmptyState, Page, SummaryList, WarningText } from '../../../web/index.js';
import { actionPaths, type OpenPlan } from '../../actions/index.js';
import { NamesBar } from '../../named-people/index.js';
import { type Recommendation, recommendationPaths } from '../../recommendations/index.js';
import type { ClaimStanding } from '../judging/standing.js';
import { claimStateInWords } from '../kinds.js';
import { changePaths } from '../paths.js';
import { seePublicChange } from '../policy.js';
import { ShownTag, StrengthTag } from './tags.js';

/** A recommendation with its claims. */
export interface RecommendationChange {
  readonly recommendation: Recommendation;
  /** Every action of it is closed; whether it made a difference is another thing. */
  readonly done: boolean;
  readonly claims: readonly ClaimStanding[];
  /** Bodies that it is for, or that lead an action of it, of which no claim says what will be different. */
  readonly unsaid: readonly string[];
}

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

const Counts = ({ rows }: Pick<HomePageProps, 'rows'>) => {
  const all = rows.flatMap(({ claims }) => claims.filter(({ claim }) => claim.state !== 'withdrawn'));
  const shown = all.filter(({ strength }) => strength.strength === 'moderate' || strength.strength === 'strong');
  const back = all.filter(({ shown }) => shown === 'challenged' || shown === 'came-back');
  const unsaid = rows.filter(({ claims }) => claims.length === 0);
  return (
    <>
      <SummaryList
        rows={[
          ['Done', `${rows.filter(({ done }) => done).length} of ${plural(rows.length, 'recommendation')}`],
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

interface OneProps {
  readonly plan: OpenPlan;
  readonly row: RecommendationChange;
}

const OneRecommendation = ({ plan, row }: OneProps) => {
  const { recommendation, claims, unsaid } = row;
  const { reference } = plan.review;
  const href = changePaths.newOne(reference, recommendation.id);
  return (
    <section class="govuk-!-margin-bottom-7">
      <h2 class="govuk-heading-m govuk-!-margin-bottom-1">
        <a class="govuk-link" href={recommendationPaths.one(reference, recommendation.id)}>
          {recommendation.number}. {recommendation.title}
        </a>
      </h2>
      <p class="govuk-hint">
        {isTheme(recommendation.theme) ? `${themeInWords(recommendation.theme)}. ` : ''}
        {row.done ? (
          'Done'
        ) : (
          <a class="govuk-link" href={actionPaths.plan(reference)}>
            Not done yet
          </a>
        )}
      </p>
      {claims.map((standing) => (
        <OneClaim key={standing.claim.id} reference={reference} standing={standing} />
      ))}
      {(unsaid.length > 0 || claims.length === 0) && (
        <p class="govuk-body">
          {unsaid.length > 0
            ? `Nobody has said yet what will be different at ${unsaid.join(', ')}.`
            : 'Nobody has said yet what will be different.'}{' '}
          {plan.keeps && (
            <a class="govuk-link" href={href}>
              Say it<span class="govuk-visually-hidden"> for recommendation {recommendation.number}</span>
            </a>
          )}
        </p>
      )}
      {unsaid.length === 0 && claims.length > 0 && plan.keeps && (
        <p class="govuk-body dhr-no-print">
          <a class="govuk-link" href={href}>
            Say what else will be different
            <span class="govuk-visually-hidden"> because of recommendation {recommendation.number}</span>
          </a>
        </p>
      )}
    </section>
  );
};

const OneClaim = ({ reference, standing }: { readonly reference: string; readonly standing: ClaimStanding }) => {
  const { claim, strength, shown, nextLook } = standing;
  return (
    <div class="dhr-led__one govuk-!-margin-bottom-3">
      <p class="govuk-body govuk-!-margin-bottom-1">
        <a class="govuk-link govuk-!-font-weight-bold" href={changePaths.one(reference, claim.id)}>
          {claim.wording.different}
        </a>
      </p>
      <p class="govuk-body govuk-!-margin-bottom-1">
        {claim.bodyName}.{claim.state === 'settled' ? '' : ` ${claimStateInWords[claim.state]}.`}
        {nextLook !== undefined &&
          claim.state === 'settled' &&
          ` To be looked at again by ${longDate(nextLook.dueOn)}.`}
      </p>
      <p class="govuk-body dhr-tags govuk-!-margin-bottom-0">
        <StrengthTag strength={strength.strength} /> <ShownTag shown={shown} />
      </p>
    </div>
  );
};
