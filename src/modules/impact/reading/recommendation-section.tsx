import { isTheme, themeInWords } from '../../../kernel/themes.js';
import { longDate } from '../../../web/formats.js';
import { actionPaths, type Done, type OpenPlan } from '../../actions/index.js';
import {
  isLive,
  type Recommendation,
  recommendationPaths,
  recommendationStateInWords,
} from '../../recommendations/index.js';
import type { ClaimStanding } from '../judging/standing.js';
import { claimStateInWords } from '../kinds.js';
import { changePaths } from '../paths.js';
import { ShownTag, StrengthTag } from './tags.js';

/** A claim, with the numbers of the recommendations at which it goes on. */
type ShownClaim = ClaimStanding & { readonly goesOn: readonly number[] };

/** A recommendation with its claims. */
export interface RecommendationChange {
  readonly recommendation: Recommendation;
  /** How far its actions are; whether they made a difference is another thing. */
  readonly done: Done;
  /** Agreed or issued: one that was replaced or withdrawn is shown for what was claimed of it, and counted no more. */
  readonly counts: boolean;
  readonly replacedBy: Pick<Recommendation, 'id' | 'number' | 'state'> | undefined;
  readonly claims: readonly ShownClaim[];
  /** Bodies that it is for, or that lead an action of it, of which no claim says what will be different. */
  readonly unsaid: readonly string[];
}

interface OneProps {
  readonly plan: OpenPlan;
  readonly row: RecommendationChange;
}

/** One recommendation, what is claimed because of it, and what is still to be said. */
export const OneRecommendation = ({ plan, row }: OneProps) => {
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
        {row.counts ? <HowFar done={row.done} plan={actionPaths.plan(reference)} /> : whatBecame(row)}
      </p>
      {claims.map((standing) => (
        <OneClaim key={standing.claim.id} reference={reference} standing={standing} />
      ))}
      {!row.counts && <CarryOn plan={plan} row={row} />}
      {row.counts && (unsaid.length > 0 || claims.length === 0) && (
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
      {row.counts && unsaid.length === 0 && claims.length > 0 && plan.keeps && (
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

const HowFar = ({ done, plan }: { readonly done: Done; readonly plan: string }) =>
  done === 'done' ? (
    <>Done</>
  ) : (
    <a class="govuk-link" href={plan}>
      {done === 'not-implemented' ? 'Not implemented, in part or whole' : 'Not done yet'}
    </a>
  );

const whatBecame = ({ recommendation, replacedBy }: RecommendationChange): string =>
  replacedBy === undefined
    ? `${recommendationStateInWords[recommendation.state]}: not counted here any more`
    : `Replaced by recommendation ${replacedBy.number}: not counted here any more`;

/** What was claimed of a recommendation that was replaced, and is not carried on yet. */
const CarryOn = ({ plan, row: { claims, replacedBy } }: OneProps) => {
  const left = claims.filter(({ claim, goesOn }) => claim.state !== 'withdrawn' && goesOn.length === 0);
  if (!plan.keeps || left.length === 0 || replacedBy === undefined || !isLive(replacedBy.state)) return null;
  return (
    <p class="govuk-body dhr-no-print">
      <a class="govuk-link" href={changePaths.newOne(plan.review.reference, replacedBy.id)}>
        Carry it on, with its figures, to recommendation {replacedBy.number}
      </a>
    </p>
  );
};

const OneClaim = ({ reference, standing }: { readonly reference: string; readonly standing: ShownClaim }) => {
  const { claim, strength, shown, nextLook, goesOn } = standing;
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
        {goesOn.length > 0 && ` It goes on at recommendation ${goesOn.join(' and ')}.`}
      </p>
      <p class="govuk-body dhr-tags govuk-!-margin-bottom-0">
        <StrengthTag strength={strength.strength} /> <ShownTag shown={shown} />
      </p>
    </div>
  );
};
