import type { Day } from '../../kernel/day.js';
import type { PublicChange, PublicMeasure, PublicSilence } from '../../kernel/public-change.js';
import { longDate } from '../../web/formats.js';
import { InsetText, PlotFigure, SummaryList } from '../../web/index.js';
import {
  lastingInWords,
  producerInWords,
  proofInWords,
  sourceInWords,
  strengthInWords,
  verdictInWords,
} from '../words.js';

/** What a recommendation is to make different, the figures, how good the proof is, and whether it lasted. */
export const ChangeView = ({ change }: { change: PublicChange }) => (
  <div class="dhr-change">
    <h4 class="govuk-heading-s govuk-!-margin-bottom-1">
      {`What is to be different${change.body === '' ? '' : ` at ${change.body}`}`}
    </h4>
    <p class="govuk-body">{change.different}</p>
    <SummaryList classes="govuk-summary-list--no-border" rows={factsOf(change)} />
    {change.measures.map((measure) => (
      <Measured key={measure.what} measure={measure} />
    ))}
  </div>
);

function factsOf(change: PublicChange) {
  const { forWhom, practice, strength, verdict, lasting, proofs } = change;
  const inDoubt = lasting === 'challenged' || lasting === 'came-back';
  const facts: readonly (readonly [string, string])[] = [
    ['For whom', forWhom],
    ['In which practice', practice],
    ['How good the proof is', strengthInWords[strength]],
    ['Judged by somebody independent', inDoubt ? `${lastingInWords[lasting]}.` : verdictInWords[verdict]],
    ...(inDoubt || verdict === '' ? [] : [['Did it last', lastingInWords[lasting]] as const]),
    ...(proofs.length === 0 ? [] : [['Other proof', proofs.map(proofSaid).join('; ')] as const]),
  ];
  return facts.map(([key, text]) => ({ key: { text: key }, value: { text } }));
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
