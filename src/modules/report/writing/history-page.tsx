import { proseOf } from '../../../kernel/prose.js';
import { plainTextOf } from '../../../kernel/prose-text.js';
import { dateTime } from '../../../web/formats.js';
import { Button, Details, Differences, EmptyState, Form, Page, Prose } from '../../../web/index.js';
import { stretchesOf } from '../differences.js';
import { reportPartInWords } from '../kinds.js';
import type { OpenReport } from '../opened.js';
import type { OutlineSection } from '../outline.js';
import { reportPaths } from '../paths.js';
import type { EarlierText } from './history.js';

export interface HistoryPageProps {
  readonly open: OpenReport;
  readonly section: OutlineSection;
  /** The newest first. */
  readonly texts: readonly EarlierText[];
  readonly version: number;
}

const plain = ({ text, after }: EarlierText): string =>
  [text, after]
    .map((words) => plainTextOf(proseOf(words)))
    .join('\n\n')
    .trim();

/** Every text that a section had, with what it changed, and a way back to each. */
export const HistoryPage = ({ open, section, texts, version }: HistoryPageProps) => {
  const { reference } = open.review;
  return (
    <Page
      title={`Earlier texts: ${section.heading}, ${reference}`}
      heading={`Earlier texts: ${section.heading}`}
      caption={`${reportPartInWords[section.part]}, ${reference}`}
      back={reportPaths.section(reference, section)}
    >
      {texts.length === 0 && (
        <EmptyState heading="Nothing was written here yet">
          Each text is kept here, with who wrote it and when.
        </EmptyState>
      )}
      {texts.map((one, at) => {
        const before = texts[at + 1];
        return (
          <section key={one.number}>
            <h2 class="govuk-heading-s">
              {one.by}, {dateTime(one.at)}
              {at === 0 && ' (as it stands)'}
            </h2>
            <Details summaryText={before === undefined ? 'The first text' : 'What it changed'} open={at < 2}>
              {before === undefined ? (
                [one.text, one.after].map((text, part) => <Prose key={part} text={text} headings={3} />)
              ) : (
                <Differences stretches={stretchesOf(plain(before), plain(one))} />
              )}
            </Details>
            {at > 0 && (
              <Form action={reportPaths.back(reference, section, one.number)} version={version} unsavedChanges="off">
                <Button
                  text={`Bring back this text of ${dateTime(one.at)}`}
                  classes="govuk-button--secondary"
                  preventDoubleClick
                />
              </Form>
            )}
          </section>
        );
      })}
    </Page>
  );
};
