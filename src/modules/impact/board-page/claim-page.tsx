import { dayInLondon } from '../../../kernel/day.js';
import type { DrawnPlot } from '../../../platform/plot/index.js';
import { longDate } from '../../../web/formats.js';
import { Page, PlotFigure, SummaryList } from '../../../web/index.js';
import type { ClaimStanding } from '../judging/standing.js';
import { challengeAnswerInWords, verdictInWords } from '../kinds.js';
import { boardChangePaths, changePaths } from '../paths.js';
import type { Challenge } from '../queries.js';
import { Contrary } from '../reading/strength-section.js';
import { ruleInWords } from '../strength/rule-in-words.js';
import { askedInWords } from './asked.js';
import { doneInWords } from './done.js';
import { lastingInWords, lastingMeans } from './lasting.js';
import { type ChangeRow, proofInWords, proofOf, themeGroups } from './rows.js';

export interface ClaimPageProps {
  readonly row: ChangeRow;
  readonly standing: ClaimStanding;
  readonly plots: readonly DrawnPlot[];
  /** The asker opens the reviews themselves. */
  readonly opens: boolean;
}

/** One change, as the board reads it: what was to be different, what was seen of it, and how good the proof is. */
export const ClaimPage = ({ row, standing, plots, opens }: ClaimPageProps) => (
  <Page title="One change" heading={standing.claim.wording.different} caption={row.body} back={boardChangePaths.home}>
    <SummaryList rows={factsOf(row, standing)} />
    <h2 class="govuk-heading-m">{proofInWords[proofOf(row)]}</h2>
    <Contrary contrary={standing.strength.contrary} />
    <p class="govuk-body">Why it is so:</p>
    <Bullets items={[...new Set(standing.strength.because)]} />
    {standing.strength.toRaise.length > 0 && (
      <>
        <p class="govuk-body">What would make it better:</p>
        <Bullets items={standing.strength.toRaise} />
      </>
    )}
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">The rule</span>
      </summary>
      <div class="govuk-details__text">
        {ruleInWords.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
    </details>
    {plots.map((plot) => (
      <PlotFigure key={plot.title} plot={plot} />
    ))}
    {opens && (
      <p class="govuk-body">
        <a class="govuk-link" href={changePaths.one(row.reference, standing.claim.id)}>
          Open it in the review
        </a>
      </p>
    )}
  </Page>
);

const Bullets = ({ items }: { items: readonly string[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

function factsOf(row: ChangeRow, { claim: { wording, challenges }, judged }: ClaimStanding) {
  const themes = themeGroups.filter(({ code }) => row.themes.includes(code)).map(({ label }) => label);
  const verdict =
    judged === undefined
      ? 'Nobody has judged it yet'
      : `${row.verdict === undefined ? 'Before that: ' : ''}${verdictInWords[judged.verdict]}, on ${longDate(dayInLondon(judged.at))}`;
  const facts: readonly (readonly [string, string])[] = [
    ['Recommendation', `${row.reference}, ${row.number}: ${row.title}`],
    ['For whom', wording.forWhom],
    ['In which practice', wording.practice],
    ['Theme', themes.join('; ')],
    ['How far done', doneInWords[row.done]],
    ['Did it last', `${lastingInWords[row.lasting]}: ${lastingMeans[row.lasting]}.`],
    ['Judged', verdict],
    ...challenges.map((one) => ['Found again', foundAgainInWords(one)] as const),
    ...row.asked.map(
      ({ kind, who, since }) =>
        [`Asked of ${who}`, `${askedInWords[kind]}${since === undefined ? '' : `, since ${longDate(since)}`}`] as const,
    ),
  ];
  return facts.map(([key, text]) => ({ key: { text: key }, value: { text } }));
}

/** What was found again, and what somebody independent said to it: not why, which is written for those on the review. */
const foundAgainInWords = ({ foundOn, findingId, answer, answeredAt }: Challenge): string =>
  [
    `On ${longDate(foundOn)}, ${findingId === null ? 'in learning from elsewhere' : 'by a later review'}.`,
    answer === null || answeredAt === null
      ? 'Nobody has answered it yet.'
      : `Answered on ${longDate(dayInLondon(answeredAt))}: ${challengeAnswerInWords[answer]}.`,
  ].join(' ');
