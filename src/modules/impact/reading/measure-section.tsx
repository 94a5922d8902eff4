import type { DrawnPlot } from '../../../platform/plot/index.js';
import { longDate } from '../../../web/formats.js';
import { Details, InsetText, PlotFigure } from '../../../web/index.js';
import { isAudited } from '../audit/kinds.js';
import { directionInWords, measureSourceInWords } from '../kinds.js';
import type { OpenClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import type { Measure } from '../queries.js';
import { compared } from '../reading-figures/rules.js';
import { comparedInWords, figureInUnit } from '../reading-figures/words.js';
import { ReadingsTable } from './readings-table.js';

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
      {measure.readings.length > 0 && <ReadingsTable {...props} />}
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
      {!measure.series.points.some(
        ({ isBaseline, definition }) => isBaseline && definition === measure.definition.number,
      ) && (
        <>
          {' · '}
          <a class="govuk-link" href={below('reading?baseline=yes')}>
            Say how it was before<span class="govuk-visually-hidden">: {measure.definition.what}</span>
          </a>
        </>
      )}
      {' · '}
      <a class="govuk-link" href={below('definition')}>
        Change what is measured<span class="govuk-visually-hidden">: {measure.definition.what}</span>
      </a>
      {' · '}
      <a class="govuk-link" href={below('end')}>
        Measure it no more<span class="govuk-visually-hidden">: {measure.definition.what}</span>
      </a>
      {measure.series.points.some(({ isBaseline }) => !isBaseline) && (
        <>
          {' · '}
          <a class="govuk-link" href={below('library')}>
            Keep it in the library<span class="govuk-visually-hidden">: {measure.definition.what}</span>
          </a>
        </>
      )}
    </p>
  );
};
