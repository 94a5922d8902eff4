import { dayInLondon } from '../../../kernel/day.js';
import { themeInWords } from '../../../kernel/themes.js';
import { dateTime, longDate } from '../../../web/formats.js';
import { Button, InsetText, Page, SummaryList } from '../../../web/index.js';
import { measureSourceInWords, measureUnitInWords } from '../kinds.js';
import type { LibraryEntry } from './library-measure.js';
import { libraryPaths } from './paths.js';
import type { LibraryStep } from './queries.js';
import { fitsInWords, oftenInWords, targetInWords } from './words.js';

export interface LibraryMeasurePageProps {
  readonly entry: LibraryEntry;
  readonly steps: readonly LibraryStep[];
  /** Of the people in the steps. */
  readonly names: ReadonlyMap<string, string>;
  readonly keeps: boolean;
}

/** One measure of the library: the claim it stands for, how it is counted, why it works, and what it cannot show. */
export const LibraryMeasurePage = ({ entry, steps, names, keeps }: LibraryMeasurePageProps) => (
  <Page title={entry.title} heading={entry.title} caption={themeInWords(entry.theme)} back={libraryPaths.home}>
    {entry.hidden !== undefined && (
      <InsetText
        text={`Taken out on ${longDate(dayInLondon(entry.hidden.at))}, and offered to nobody: ${entry.hidden.reason}`}
      />
    )}
    <p class="govuk-body-l">{entry.different}</p>
    <SummaryList
      rows={rowsOf(entry).map(([key, value]) => ({
        key: { text: key },
        value: { html: <span class="dhr-lines">{value}</span> },
      }))}
    />
    {keeps && entry.hidden === undefined && (
      <Button
        text="Take it out of the library"
        href={libraryPaths.step(entry.key, 'take-out')}
        classes="govuk-button--secondary"
      />
    )}
    {keeps && entry.hidden !== undefined && (
      <Button text="Put it back" href={libraryPaths.step(entry.key, 'put-back')} classes="govuk-button--secondary" />
    )}
    {steps.length > 0 && (
      <>
        <h2 class="govuk-heading-m">What was done with it</h2>
        <ul class="govuk-list govuk-list--bullet">
          {steps.map(({ id, hidden, reason, byPerson, at }) => (
            <li key={id}>
              {`${hidden ? 'Taken out' : 'Put back'} by ${names.get(byPerson) ?? 'a former colleague'}, ${dateTime(at)}: ${reason}`}
            </li>
          ))}
        </ul>
      </>
    )}
  </Page>
);

const rowsOf = (entry: LibraryEntry): (readonly [string, string])[] => [
  ['For whom', entry.forWhom],
  ['In which practice', entry.practice],
  ['What is counted', entry.what],
  ['Of all of', entry.population],
  ['Seen in', measureSourceInWords[entry.source]],
  ['Read as', measureUnitInWords[entry.unit]],
  ['Suggested target', targetInWords(entry)],
  ['How often', oftenInWords(entry)],
  [entry.own === undefined ? 'Why it works' : 'What it showed here', entry.whyItWorks],
  ...(entry.cannotShow === '' ? [] : [['What it cannot show', entry.cannotShow] as const]),
  ['Fits', fitsInWords(entry)],
  [
    'From',
    entry.own === undefined
      ? 'Proposed by this system: our own writing, with targets to start from'
      : `This partnership, ${longDate(dayInLondon(entry.own.keptAt))}`,
  ],
];
