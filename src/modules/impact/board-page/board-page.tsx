import type { Day } from '../../../kernel/day.js';
import type { DrawnPlot } from '../../../platform/plot/index.js';
import { longDate, shortDate } from '../../../web/formats.js';
import { EmptyState, KeyFacts, Page, PlotFigure, StackedTable } from '../../../web/index.js';
import { dones } from '../../actions/index.js';
import { boardChangePaths } from '../paths.js';
import { askedKinds } from './asked.js';
import { claimsHref } from './choose.js';
import type { AskedOf, Counts } from './counts.js';
import { doneInWords } from './done.js';
import type { HeatMap } from './heat.js';
import { HeatTable } from './heat-table.js';
import { lastingInWords, lastingMeans, lastings } from './lasting.js';
import { proofInShort } from './plots.js';
import { proofs } from './rows.js';
import { askedInShort, countsInWords } from './words.js';

export interface BoardPageProps {
  readonly counts: Counts;
  readonly map: HeatMap;
  readonly asked: readonly AskedOf[];
  readonly plots: readonly DrawnPlot[];
  readonly today: Day;
}

/** What changed because of all reviews, for the board: what was done, whether it made a difference, whether that lasted, and what is asked of whom. */
export const BoardPage = ({ counts, map, asked, plots, today }: BoardPageProps) => (
  <Page title="What changed" heading="What changed" caption={`On ${longDate(today)}`} wide>
    <p class="govuk-body-l">
      That something was done is one thing. That practice is different is another. This page keeps them apart.
    </p>
    {counts.recommendations === 0 ? (
      <EmptyState heading="No recommendation was issued yet">
        What is to change stands here from the day a review’s recommendations are issued.
      </EmptyState>
    ) : (
      <>
        <Facts counts={counts} />
        {countsInWords(counts).map((words) => (
          <p class="govuk-body" key={words}>
            {words}
          </p>
        ))}
        <Crossed counts={counts} />
        <Lasted counts={counts} />
        <HeatTable map={map} />
        <AskedTable asked={asked} />
        {plots.map((plot) => (
          <PlotFigure key={plot.title} plot={plot} />
        ))}
        <TakeAway />
      </>
    )}
    <HowItIsRead />
  </Page>
);

const Facts = ({ counts: { recommendations, done, proof, lasting } }: { counts: Counts }) => (
  <KeyFacts
    facts={[
      { label: 'Recommendations issued', value: String(recommendations) },
      { label: 'Done', value: `${done.done} of ${recommendations}` },
      { label: 'Moderate or strong proof', value: `${proof.moderate + proof.strong} of ${recommendations}` },
      { label: 'Changes that held', value: String(lasting.held) },
      { label: 'Came back, or challenged', value: String(lasting['came-back'] + lasting.challenged) },
    ]}
  />
);

const Crossed = ({ counts: { crossed, done } }: { counts: Counts }) => (
  <StackedTable
    caption="Recommendations: how far they are done (down), and how good the proof is that it made a difference (across)"
    captionClasses="govuk-table__caption--m"
    firstCellIsHeader
    classes="dhr-counts"
    head={[
      { name: 'How far done', bare: true },
      ...proofs.map((proof) => ({ name: proofInShort[proof], numeric: true })),
    ]}
    rows={[...dones]
      .toReversed()
      .filter((one) => done[one] > 0)
      .map((one) => [{ text: doneInWords[one] }, ...proofs.map((proof) => ({ text: String(crossed(one, proof)) }))])}
  />
);

const Lasted = ({ counts: { lasting } }: { counts: Counts }) => (
  <StackedTable
    caption="Did the changes last?"
    captionClasses="govuk-table__caption--m"
    firstCellIsHeader
    head={[{ name: 'What became of it', bare: true }, { name: 'Changes', numeric: true }, { name: 'What that means' }]}
    rows={lastings.map((one) => [
      {
        html:
          lasting[one] === 0 ? (
            lastingInWords[one]
          ) : (
            <a class="govuk-link" href={claimsHref({ lasting: one })}>
              {lastingInWords[one]}
            </a>
          ),
      },
      { text: String(lasting[one]) },
      { text: lastingMeans[one] },
    ])}
  />
);

const AskedTable = ({ asked }: { asked: readonly AskedOf[] }) =>
  asked.length === 0 ? (
    <>
      <h2 class="govuk-heading-m">What is asked of whom</h2>
      <p class="govuk-body">Nothing is asked of anybody now.</p>
    </>
  ) : (
    <StackedTable
      caption="What is asked of whom"
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      classes="dhr-counts"
      head={[
        { name: 'Of whom', bare: true },
        ...askedKinds.map((kind) => ({ name: askedInShort[kind], numeric: true })),
        { name: 'Longest since' },
      ]}
      rows={asked.map(({ who, counts, all }) => [
        {
          html: (
            <a class="govuk-link" href={claimsHref({ asked: who })}>
              {who}
            </a>
          ),
        },
        ...askedKinds.map((kind) => ({ text: String(counts[kind]) })),
        { text: longest(all.flatMap(({ asked: { since } }) => since ?? [])) },
      ])}
    />
  );

const longest = (days: readonly Day[]): string => {
  const first = days.toSorted()[0];
  return first === undefined ? 'No day was set' : shortDate(first);
};

const TakeAway = () => (
  <section class="dhr-no-print">
    <h2 class="govuk-heading-m">Take this away</h2>
    <ul class="govuk-list govuk-list--bullet">
      {FILES.map(([format, text]) => (
        <li key={format}>
          <a class="govuk-link" href={boardChangePaths.filePattern(format)}>
            {text}
          </a>
        </li>
      ))}
    </ul>
    <p class="govuk-body">They hold what stands here, without names and pseudonyms.</p>
  </section>
);

const FILES = [
  ['pdf', 'This page as a PDF'],
  ['docx', 'This page as a Word document'],
  ['xlsx', 'Every change, a row to each (Excel)'],
  ['csv', 'The same as a plain table (CSV)'],
] as const;

const HowItIsRead = () => (
  <details class="govuk-details">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">How this is counted</span>
    </summary>
    <div class="govuk-details__text">
      {howItIsCounted.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  </details>
);

/** The rules behind the figures, on the page and on paper. */
export const howItIsCounted: readonly string[] = [
  'A recommendation with several claims reads as the weakest of them. One without a claim is counted as “nothing said of how change would be seen”.',
  'How good the proof is, is worked out by a rule from what is on record today and never typed; it fades as figures grow old.',
  'A change that was found again by a later review, or in learning from elsewhere, counts as challenged until somebody has answered.',
  'Nobody is named here, under a pseudonym neither. Reviews from which you are kept are left out.',
];
