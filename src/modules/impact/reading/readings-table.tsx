import { capital, longDate, plural } from '../../../web/formats.js';
import { Details, StackedTable } from '../../../web/index.js';
import { standing } from '../counted.js';
import { producerInWords } from '../kinds.js';
import type { OpenClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import type { Measure, Reading } from '../queries.js';
import { figureInWords } from '../reading-figures/words.js';
import { vouchedFor } from '../vouching/rules.js';
import { Whose } from '../vouching/whose.js';
import type { MeasureSectionProps } from './measure-section.js';

/** Every reading of a measure, what was put right or withdrawn among them. */
export const ReadingsTable = ({ open, measure, names }: MeasureSectionProps) => {
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
          { html: <ProducedBy open={open} measure={measure} reading={reading} counts={counted.has(reading.id)} /> },
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

const ProducedBy = ({ open, measure, reading, counts }: FigureProps) => (
  <>
    {producedBy(reading)}
    {counts && !reading.isBaseline && (
      <Whose
        open={open}
        given={{
          ...{ id: reading.id, what: `${measure.definition.what}, ${longDate(reading.onDay)}` },
          ...{ kind: undefined, saidToBe: reading.producer, shows: 'not-said' },
        }}
        vouched={vouchedFor(open.standing.claim.vouches).get(reading.id)}
      />
    )}
  </>
);

interface FigureProps {
  readonly open: OpenClaim;
  readonly measure: Measure;
  readonly reading: Reading;
  readonly counts: boolean;
}

const Figure = ({ open, measure, reading, counts }: FigureProps) => {
  const { review, standing: of } = open;
  const value = capital(figureInWords(measure.unit, reading));
  const below = (page: string) => changePaths.below(review.reference, of.claim.id, page);
  const corrected = measure.readings.some(({ corrects }) => corrects === reading.id);
  return (
    <>
      {counts ? value : <s>{value}</s>}
      {reading.corrects !== null && ' (puts an earlier one right)'}
      {corrected && ' (put right by another)'}
      {reading.withdrawnAt !== null && ` (withdrawn: ${reading.withdrawnReason})`}
      {reading.documentId !== null && (
        <>
          <br />
          <a class="govuk-link dhr-no-print" href={below(`readings/${reading.id}/file`)}>
            Open the file<span class="govuk-visually-hidden"> of the reading of {longDate(reading.onDay)}</span>
          </a>
        </>
      )}
      {counts && open.keeps && (
        <span class="dhr-no-print">
          <br />
          <a class="govuk-link" href={below(`measures/${measure.id}/reading?corrects=${reading.id}`)}>
            Put right<span class="govuk-visually-hidden"> the reading of {longDate(reading.onDay)}</span>
          </a>
          {' · '}
          <a class="govuk-link" href={below(`readings/${reading.id}/withdraw`)}>
            Withdraw<span class="govuk-visually-hidden"> the reading of {longDate(reading.onDay)}</span>
          </a>
        </span>
      )}
    </>
  );
};
