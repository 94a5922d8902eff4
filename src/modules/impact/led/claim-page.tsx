import type { Day } from '../../../kernel/day.js';
import { longDate } from '../../../web/formats.js';
import { Button, Details, Page, PlotFigure, type PlotFigureProps, SummaryList, Tag } from '../../../web/index.js';
import { isAudited } from '../audit/kinds.js';
import { standing } from '../counted.js';
import { type ClaimStanding, shownInWords } from '../judging/standing.js';
import { claimStateInWords, producerInWords, verdictInWords } from '../kinds.js';
import { ledChangePaths } from '../paths.js';
import type { Measure, Reading } from '../queries.js';
import { StrengthTag } from '../reading/tags.js';
import { figureInWords } from '../reading-figures/words.js';
import { mayWithdraw } from '../readings/withdraw.js';
import { unconfirmedInWords } from '../vouching/whose.js';
import { standsInWords } from './all-page.js';
import { Proof, Strength } from './claim-proof.js';
import { type ClaimInHand, writingOf } from './led-claims.js';

export interface LedClaimPageProps {
  readonly hand: ClaimInHand;
  readonly stands: ClaimStanding;
  /** By measure. */
  readonly plots: ReadonlyMap<string, PlotFigureProps['plot']>;
  readonly today: Day;
}

/** One claim as its lead follows it: what was read, what shows it, how strong that is, and what would raise it. */
export const LedClaimPage = (props: LedClaimPageProps) => {
  const { hand, stands } = props;
  const { claim, lead, text } = hand;
  const at = (page: string): string => ledChangePaths.below(lead.id, claim.id, page);
  const isOpen = claim.state !== 'withdrawn';
  return (
    <Page
      title={`What will be different: ${claim.led.reference}, claim ${claim.number}`}
      heading={text(claim.wording.different)}
      caption={`${hand.partnership.name}, ${claim.led.reference}`}
      back={ledChangePaths.all(lead.id)}
    >
      <p class="govuk-body">
        <Tag text={claimStateInWords[claim.state]} classes="govuk-tag--grey" />
      </p>
      <p class="govuk-body">
        <StrengthTag strength={stands.strength.strength} />
      </p>
      <SummaryList
        rows={[
          ['For whom', text(claim.wording.forWhom)],
          ['In which work', text(claim.wording.practice)],
          ['What was judged', shownInWords[stands.shown]],
          ...(stands.judged === undefined ? [] : [['Why', text(stands.judged.reasons)]]),
        ].map(([key = '', value = '']) => ({ key: { text: key }, value: { text: value } }))}
      />
      {isOpen && claim.state === 'proposed' && (
        <p class="govuk-body">
          <a class="govuk-link" href={at('words')}>
            Put it in other words
          </a>
        </p>
      )}
      {claim.measures.map((measure) => (
        <OneMeasure key={measure.id} {...props} measure={measure} />
      ))}
      {isOpen && (
        <p class="govuk-body">
          <a class="govuk-link" href={at('measures/new')}>
            Add another way to see it
          </a>
        </p>
      )}
      <Proof hand={hand} />
      <Strength stands={stands} />
      {isOpen && <Button text="Say what you think came of it" href={at('propose')} classes="govuk-button--secondary" />}
      {stands.proposed !== undefined && (
        <p class="govuk-body">
          You proposed: {verdictInWords[stands.proposed.verdict]}. Somebody independent of {claim.bodyName} judges it.
        </p>
      )}
    </Page>
  );
};

const OneMeasure = ({ hand, measure, plots, today }: LedClaimPageProps & { measure: Measure }) => {
  const { claim, lead, text } = hand;
  const reading = ledChangePaths.below(lead.id, claim.id, `measures/${measure.id}/reading`);
  const plot = plots.get(measure.id);
  const hasBaseline = standing(measure.readings).some(({ isBaseline }) => isBaseline);
  const goesOn = measure.endedOn === null;
  return (
    <section>
      <h2 class="govuk-heading-m">{text(measure.definition.what)}</h2>
      <p class="govuk-body">
        Of: {text(measure.definition.population)}. Measured by {text(measure.whoMeasures)}.{' '}
        {goesOn ? `${standsInWords(measure, today)}.` : `Ended: ${text(measure.endedReason)}.`}
      </p>
      {goesOn && <Button text="Enter how it stands now" href={reading} />}
      {isAudited(measure) && (
        <p class="govuk-body">
          <a class="govuk-link" href={ledChangePaths.below(lead.id, claim.id, `measures/${measure.id}/audit`)}>
            Audit case files here<span class="govuk-visually-hidden">{`, measure ${measure.number}`}</span>
          </a>
          : draw them at random, answer on a phone, and the result becomes a figure.
        </p>
      )}
      {goesOn && !hasBaseline && (
        <p class="govuk-body">
          {measure.noBaselineBecause !== '' && `Not measured before: ${text(measure.noBaselineBecause)}. `}
          <a class="govuk-link" href={`${reading}?baseline=yes`}>
            Enter how it was before
          </a>
        </p>
      )}
      {plot !== undefined && <PlotFigure plot={plot} level={3} />}
      <Readings hand={hand} measure={measure} />
    </section>
  );
};

/** So many of the latest are shown at once. */
const LATEST = 4;

const Readings = ({ hand, measure }: { hand: ClaimInHand; measure: Measure }) => {
  const all = measure.readings
    .toReversed()
    .map((one) => <OneReading key={one.id} hand={hand} measure={measure} reading={one} />);
  const earlier = all.slice(LATEST);
  if (all.length === 0) return null;
  return (
    <>
      <ul class="govuk-list dhr-led">{all.slice(0, LATEST)}</ul>
      {earlier.length > 0 && (
        <Details summaryText={`Earlier figures of measure ${measure.number}: ${earlier.length}`}>
          <ul class="govuk-list dhr-led">{earlier}</ul>
        </Details>
      )}
    </>
  );
};

/** What a reading rests on: what was left empty is left out. */
const aboutReading = ({ method, producer, producerName, documentId, note }: Reading): string[] =>
  [
    method,
    producerName === '' ? producerInWords[producer] : producerName,
    documentId === null ? '' : 'With a file',
    note,
  ]
    .filter((part) => part !== '')
    .map((part) => part.replace(/\.$/u, ''));

const OneReading = ({ hand, measure, reading }: { hand: ClaimInHand; measure: Measure; reading: Reading }) => {
  const { claim, lead, text } = hand;
  const counts = standing(measure.readings).some(({ id }) => id === reading.id);
  const own = counts && mayWithdraw(reading, writingOf(hand).by);
  const to = ledChangePaths.below(lead.id, claim.id, `measures/${measure.id}/reading`);
  const about = `: ${longDate(reading.onDay)}`;
  return (
    <li class="dhr-led__one">
      <p class="govuk-body govuk-!-margin-bottom-1">
        <strong>{longDate(reading.onDay)}</strong>: {figureInWords(measure.unit, reading)}
        {reading.isBaseline && ', before'}. {aboutReading(reading).map(text).join('. ')}.
      </p>
      {counts && !reading.isBaseline && reading.countsAs !== reading.producer && (
        <p class="govuk-body govuk-!-margin-bottom-1">{unconfirmedInWords(claim.bodyName)}</p>
      )}
      {!counts && (
        <p class="govuk-body govuk-!-margin-bottom-1">
          {reading.withdrawnAt === null
            ? 'Put right since: it counts no more.'
            : `Withdrawn: ${text(reading.withdrawnReason)}`}
        </p>
      )}
      {own && (
        <p class="govuk-body govuk-!-margin-bottom-1">
          {measure.endedOn === null && (
            <>
              <a class="govuk-link" href={`${to}?corrects=${reading.id}`}>
                Put it right<span class="govuk-visually-hidden">{about}</span>
              </a>
              {', or '}
            </>
          )}
          <a class="govuk-link" href={ledChangePaths.below(lead.id, claim.id, `readings/${reading.id}/withdraw`)}>
            withdraw it<span class="govuk-visually-hidden">{about}</span>
          </a>
        </p>
      )}
    </li>
  );
};
