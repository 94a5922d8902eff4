import type { DrawnPlot } from '../../../platform/plot/index.js';
import { longDate, plural } from '../../../web/formats.js';
import { Details, InsetText, PlotFigure, StackedTable } from '../../../web/index.js';
import { isAudited } from '../audit/kinds.js';
import { standing } from '../counted.js';
import { directionInWords, measureSourceInWords, producerInWords } from '../kinds.js';
import type { OpenClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import type { Measure, Reading } from '../queries.js';
import { compared } from '../reading-figures/rules.js';
import { comparedInWords, figureInUnit, valueInWords } from '../reading-figures/words.js';

export interface MeasureSectionProps {
  readonly open: OpenClaim;
  readonly measure: Measure;
  readonly plot: DrawnPlot | undefined;
  readonly names: ReadonlyMap<string, string>;
}

/** One measure: what is measured, the figures as a plot and in words, every reading, and what can be done with it. */
export const MeasureSection = (props: MeasureSectionProps) => {
  const { open, measure, plot } = props;
  const { definition, series, number } = measure;
  const says = comparedInWords(series, compared(series, { actedOn: open.standing.actedOn, today: open.today }));
  return (
    <section class="govuk-!-margin-bottom-7" id={`measure-${number}`}>
      {plot === undefined ? (
        <>
          <h3 class="govuk-heading-s">{definition.what}</h3>
          {says.map((sentence) => (
            <p class="govuk-body" key={sentence}>
              {sentence}
            </p>
          ))}
        </>
      ) : (
        <PlotFigure plot={plot} level={3} />
      )}
      <p class="govuk-body">{aboutMeasure(measure)}</p>
      {measure.endedOn !== null && (
        <InsetText>
          Measured no more since {longDate(measure.endedOn)}: {measure.endedReason}
        </InsetText>
      )}
      {isAudited(measure) && <Audits {...props} />}
      {measure.readings.length > 0 && <Readings {...props} />}
      {measure.definitions.length > 1 && <Definitions measure={measure} />}
      {open.keeps && measure.endedOn === null && open.standing.claim.state !== 'withdrawn' && <Doing {...props} />}
    </section>
  );
};

function aboutMeasure({ source, definition, direction, series, ...measure }: Measure): string {
  const { target, unit } = series;
  const wanted =
    target === undefined
      ? `better is ${directionInWords[direction]}`
      : `${figureInUnit(unit, target)} or ${direction === 'up' ? 'more' : 'less'} is wanted${measure.targetBy === null ? '' : ` by ${longDate(measure.targetBy)}`}`;
  const often = measure.everyMonths === 1 ? 'every month' : `every ${measure.everyMonths} months`;
  return [
    `${measureSourceInWords[source]}, of ${definition.population}; ${wanted}.`,
    `Measured ${often} by ${measure.whoMeasures}.`,
    ...(measure.noBaselineBecause === '' ? [] : [`No baseline: ${measure.noBaselineBecause}`]),
  ].join(' ');
}

const Audits = ({ open, measure }: MeasureSectionProps) => (
  <p class="govuk-body dhr-no-print">
    <a
      class="govuk-link"
      href={changePaths.below(open.review.reference, open.standing.claim.id, `measures/${measure.id}/audit`)}
    >
      Case-file audits<span class="govuk-visually-hidden"> of {measure.definition.what}</span>
    </a>
    {open.keeps && ': draw files at random, answer questions about each, and the result becomes a reading.'}
  </p>
);

const Readings = ({ open, measure, names }: MeasureSectionProps) => {
  const counted = new Set(standing(measure.readings).map(({ id }) => id));
  return (
    <Details summaryText={`Every reading: ${plural(measure.readings.length, 'reading')}`}>
      <StackedTable
        caption={`Readings of ${measure.definition.what}`}
        head={[
          { name: 'Of' },
          { name: 'Figure' },
          { name: 'Who produced it' },
          { name: 'Given by' },
          { name: 'What it rests on' },
        ]}
        rows={measure.readings.map((reading) => [
          { text: `${longDate(reading.onDay)}${reading.isBaseline ? ' (baseline)' : ''}` },
          { html: <Figure open={open} measure={measure} reading={reading} counts={counted.has(reading.id)} /> },
          { text: producedBy(reading) },
          { text: givenBy(reading, names) },
          {
            html: (
              <span class="dhr-lines">{[reading.method, reading.note].filter((each) => each !== '').join('\n')}</span>
            ),
          },
        ])}
      />
    </Details>
  );
};

const producedBy = ({ producer, producerName }: Pick<Reading, 'producer' | 'producerName'>): string =>
  producerName === '' ? producerInWords[producer] : producerName;

const givenBy = (
  { givenBy: person, givenByLead: lead }: Pick<Reading, 'givenBy' | 'givenByLead'>,
  names: ReadonlyMap<string, string>,
): string => names.get(lead ?? person ?? '') ?? 'A former colleague';

interface FigureProps {
  readonly open: OpenClaim;
  readonly measure: Measure;
  readonly reading: Reading;
  readonly counts: boolean;
}

const Figure = ({ open, measure, reading, counts }: FigureProps) => {
  const { review, standing: of } = open;
  const value = reading.value === null ? 'No case in the period' : figureOf(measure, reading);
  const below = (page: string) =>
    changePaths.below(review.reference, of.claim.id, `measures/${measure.id}/readings/${reading.id}/${page}`);
  const corrected = measure.readings.some(({ corrects }) => corrects === reading.id);
  return (
    <>
      {counts ? value : <s>{value}</s>}
      {reading.corrects !== null && ' (puts an earlier one right)'}
      {corrected && ' (put right by another)'}
      {reading.withdrawnAt !== null && ` (withdrawn: ${reading.withdrawnReason})`}
      {counts && open.keeps && (
        <span class="dhr-no-print">
          <br />
          <a class="govuk-link" href={below('correct')}>
            Put right<span class="govuk-visually-hidden"> the reading of {longDate(reading.onDay)}</span>
          </a>
          {' · '}
          <a class="govuk-link" href={below('withdraw')}>
            Withdraw<span class="govuk-visually-hidden"> the reading of {longDate(reading.onDay)}</span>
          </a>
        </span>
      )}
    </>
  );
};

const figureOf = ({ unit }: Measure, { value, numerator, denominator }: Reading): string =>
  valueInWords(unit, {
    value: value ?? 0,
    of: numerator === null || denominator === null ? undefined : { numerator, denominator },
  });

const Definitions = ({ measure }: Pick<MeasureSectionProps, 'measure'>) => (
  <Details summaryText="What was measured before">
    <ul class="govuk-list govuk-list--bullet">
      {measure.definitions.map(({ number, what, population, fromOn, why }) => (
        <li key={number}>
          From {longDate(fromOn)}: {what}, of {population}. {why}
        </li>
      ))}
    </ul>
  </Details>
);

const Doing = ({ open, measure }: MeasureSectionProps) => {
  const below = (page: string) =>
    changePaths.below(open.review.reference, open.standing.claim.id, `measures/${measure.id}/${page}`);
  return (
    <p class="govuk-body dhr-no-print">
      <a class="govuk-link" href={below('reading')}>
        Give a reading<span class="govuk-visually-hidden"> of {measure.definition.what}</span>
      </a>
      {' · '}
      <a class="govuk-link" href={below('definition')}>
        Change what is measured<span class="govuk-visually-hidden">: {measure.definition.what}</span>
      </a>
      {' · '}
      <a class="govuk-link" href={below('end')}>
        Measure it no more<span class="govuk-visually-hidden">: {measure.definition.what}</span>
      </a>
    </p>
  );
};
