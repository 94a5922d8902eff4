import type { Day } from '../../kernel/day.js';
import type { PublicChange, PublicMeasure, PublicSilence } from '../../kernel/public-change.js';
import { longDate } from '../../web/formats.js';
import { Details, InsetText, PlotFigure, SummaryList } from '../../web/index.js';
import {
  lastingInWords,
  producerInWords,
  proofInWords,
  sourceInWords,
  strengthInWords,
  verdictInWords,
} from '../words.js';

interface ChangeShown {
  readonly change: PublicChange;
  /** Among many: what was found stands open, and how it was found is opened by whoever wants it. */
  readonly folded?: boolean;
}

/** What a recommendation is to make different, the figures, how good the proof is, and whether it lasted. */
export const ChangeView = ({ change, folded = false }: ChangeShown) => {
  const at = change.body === '' ? '' : ` at ${change.body}`;
  return (
    <div class="dhr-change">
      <h4 class="govuk-heading-s govuk-!-margin-bottom-1">{`What is to be different${at}`}</h4>
      <p class="govuk-body">{change.different}</p>
      {folded ? (
        <>
          {foundOf(change).map(({ key, value }) => (
            <p class="govuk-body govuk-!-margin-bottom-1" key={key.text}>
              <b>{key.text}:</b> {value.text}
            </p>
          ))}
          <Details summaryText={`Figures and proof${at}`}>
            <SummaryList classes="govuk-summary-list--no-border" rows={askedOf(change)} />
            <Measures change={change} />
          </Details>
        </>
      ) : (
        <>
          <SummaryList classes="govuk-summary-list--no-border" rows={[...askedOf(change), ...foundOf(change)]} />
          <Measures change={change} />
        </>
      )}
    </div>
  );
};

const Measures = ({ change }: { change: PublicChange }) => (
  <>
    {change.measures.map((measure) => (
      <Measured key={measure.what} measure={measure} />
    ))}
  </>
);

const inRows = (facts: readonly (readonly [string, string])[]) =>
  facts.map(([key, text]) => ({ key: { text: key }, value: { text } }));

/** Of whom it was asked, and what else shows it. */
const askedOf = ({ forWhom, practice, proofs }: PublicChange) =>
  inRows([
    ['For whom', forWhom],
    ['In which practice', practice],
    ...(proofs.length === 0 ? [] : [['Other proof', proofs.map(proofSaid).join('; ')] as const]),
  ]);

/** What was found, and how sure that is. */
function foundOf({ strength, verdict, lasting }: PublicChange) {
  const inDoubt = lasting === 'challenged' || lasting === 'came-back';
  return inRows([
    ['How good the proof is', strengthInWords[strength]],
    ['Judged by somebody independent', inDoubt ? `${lastingInWords[lasting]}.` : verdictInWords[verdict]],
    ...(inDoubt || verdict === '' ? [] : [['Did it last', lastingInWords[lasting]] as const]),
  ]);
}

const proofSaid = ({ kind, producer, on, shows }: PublicChange['proofs'][number]): string =>
  `${proofInWords[kind] ?? kind}, ${producerInWords[producer]}${on === null ? '' : `, ${longDate(on as Day)}`}${shows === undefined ? '' : showsSaid[shows]}`;

const showsSaid: Readonly<Record<NonNullable<PublicChange['proofs'][number]['shows']>, string>> = {
  change: ' (it shows a change)',
  'no-change': ' (it saw no change)',
  worse: ' (it saw that things are worse)',
  nothing: '',
  'not-said': '',
};

const Measured = ({ measure: { what, population, source, says, plot } }: { measure: PublicMeasure }) => (
  <>
    {plot === null ? (
      <>
        <h4 class="govuk-heading-s">{what}</h4>
        <p class="govuk-body">{says.join(' ')}</p>
      </>
    ) : (
      <PlotFigure plot={plot} level={4} />
    )}
    <p class="govuk-hint">{`${sourceInWords[source] ?? source}. Of: ${population}`}</p>
  </>
);

/** Who was asked, was reminded and has not answered, where the board decided that this is said. */
export const SilenceView = ({ silences }: { silences: readonly PublicSilence[] }) => (
  <InsetText>
    {silences
      .map(({ body, askedOn }) => `${body} was asked on ${longDate(askedOn as Day)} and has not answered.`)
      .join(' ')}
  </InsetText>
);
