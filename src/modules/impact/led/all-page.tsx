import type { Day } from '../../../kernel/day.js';
import { dueInWords, longDate } from '../../../web/formats.js';
import { Button, InsetText, Page, Tag } from '../../../web/index.js';
import type { LeadAtWork } from '../../actions/index.js';
import { dueOf } from '../asking/due-readings.js';
import { nextReadingOn } from '../asking/rules.js';
import { standing } from '../counted.js';
import { shownInWords } from '../judging/standing.js';
import { claimStateInWords } from '../kinds.js';
import { ledChangePaths } from '../paths.js';
import type { Measure } from '../queries.js';
import { figureInUnit, valueInWords } from '../reading-figures/words.js';
import type { LedClaim, LedRecommendation } from './led-claims.js';

export interface AllChangePageProps {
  readonly at: LeadAtWork;
  readonly recommendations: readonly LedRecommendation[];
  readonly claims: readonly LedClaim[];
  readonly today: Day;
}

/** What somebody leads, recommendation by recommendation: what will be different, how it stands, and what is due. Phone first. */
export const AllChangePage = ({ at, recommendations, claims, today }: AllChangePageProps) => {
  const due = claims.flatMap((claim) =>
    claim.measures.flatMap((measure) => {
      const on = dueOf(measure, today);
      return on === undefined ? [] : [{ claim, measure, on }];
    }),
  );
  return (
    <Page
      title="Whether practice changes"
      heading="Whether practice changes"
      caption={at.partnership.name}
      back={`/actions-led/${at.lead.id}`}
    >
      <p class="govuk-body">
        Doing what was agreed is one thing, and whether it made a difference another. Here you say what will be
        different and how it will be seen, and enter the figures when they are due.
      </p>
      {due.length > 0 && (
        <section>
          <h2 class="govuk-heading-m">Due now</h2>
          <ul class="govuk-list dhr-led">
            {due.map(({ claim, measure, on }) => (
              <li key={measure.id} class="dhr-led__one">
                <a class="govuk-link govuk-!-font-weight-bold" href={readingPage(at, claim, measure)}>
                  {measure.definition.what}
                </a>
                <p class="govuk-body govuk-!-margin-bottom-1">{dueInWords(on, today)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {recommendations.length === 0 && (
        <InsetText text="Nothing is asked of you here: this page fills once you have accepted an action that carries out a recommendation." />
      )}
      {recommendations.map((one) => (
        <OneRecommendation
          key={`${one.id} ${one.led.action.leadBody}`}
          one={one}
          at={at}
          claims={claims}
          today={today}
        />
      ))}
    </Page>
  );
};

const readingPage = (at: LeadAtWork, claim: LedClaim, measure: Measure): string =>
  ledChangePaths.below(at.lead.id, claim.id, `measures/${measure.id}/reading`);

interface OneProps extends Pick<AllChangePageProps, 'at' | 'claims' | 'today'> {
  readonly one: LedRecommendation;
}

const OneRecommendation = ({ one, at, claims, today }: OneProps) => {
  const own = claims.filter(
    ({ recommendationId, bodyName }) =>
      recommendationId === one.id && bodyName.toLowerCase() === one.led.action.leadBody.toLowerCase(),
  );
  const to = ledChangePaths.newOne(at.lead.id, one.id);
  return (
    <section>
      <h2 class="govuk-heading-m">
        Recommendation {one.recommendation.number}: {one.recommendation.title}
      </h2>
      <p class="govuk-body">
        {one.led.reference}, {one.led.action.leadBody}
      </p>
      {own.length === 0 ? (
        <Button text={`Say how change will be seen`} href={to} />
      ) : (
        <>
          {own.map((claim) => (
            <OneClaim key={claim.id} claim={claim} at={at} today={today} />
          ))}
          <p class="govuk-body">
            <a class="govuk-link" href={to}>
              Say something else that will be different
              <span class="govuk-visually-hidden">{`, recommendation ${one.recommendation.number}`}</span>
            </a>
          </p>
        </>
      )}
    </section>
  );
};

const OneClaim = ({ claim, at, today }: { claim: LedClaim; at: LeadAtWork; today: Day }) => (
  <div class="dhr-led__one">
    <p class="govuk-body govuk-!-margin-bottom-1">
      <a class="govuk-link govuk-!-font-weight-bold" href={ledChangePaths.one(at.lead.id, claim.id)}>
        {claim.wording.different}
      </a>
    </p>
    <p class="govuk-body govuk-!-margin-bottom-1">
      <Tag
        text={claim.state === 'agreed' && claim.wasSettled ? shownInWords['came-back'] : claimStateInWords[claim.state]}
        classes="govuk-tag--grey"
      />
    </p>
    <ul class="govuk-list govuk-list--bullet">
      {claim.measures
        .filter(({ endedOn }) => endedOn === null)
        .map((measure) => (
          <li key={measure.id}>{standsInWords(measure, today)}</li>
        ))}
    </ul>
  </div>
);

/** Where a measure stands, in a line: the last figure, the target, and when it is read next. */
export function standsInWords(measure: Measure, today: Day): string {
  const { series } = measure;
  const last = series.points.findLast(({ definition }) => definition === series.definition);
  const next = nextReadingOn({ ...measure, readings: standing(measure.readings) });
  return [
    last === undefined ? 'No figure yet' : `${valueInWords(series.unit, last)} on ${longDate(last.on)}`,
    ...(series.target === undefined ? [] : [`target ${figureInUnit(series.unit, series.target)}`]),
    ...(next === undefined ? [] : [next <= today ? 'a figure is due now' : `next figure ${longDate(next)}`]),
  ].join(', ');
}
