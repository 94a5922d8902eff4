import { ContentWarning, SummaryList } from '../../../web/index.js';
import { MARKING } from '../letters/letter-document.js';
import { paragraphsOf } from '../letters/letter-text.js';
import type { Extract } from './extract.js';

/** A letter and its extract as the recipient reads them; the co-ordinator sees the same before and after sending. */
export interface ExtractViewProps {
  readonly subject: string;
  readonly text: string;
  readonly extract: Extract;
  /** Level of its headings on the page. */
  readonly level?: 2 | 3;
}

export const ExtractView = ({ subject, text, extract, level = 2 }: ExtractViewProps) => {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class="dhr-notice-paper">
      <p class="govuk-body-s dhr-notice-paper__marking">
        <strong>{MARKING}</strong>
      </p>
      <Heading class="govuk-heading-m">{subject}</Heading>
      {paragraphsOf(text).map((paragraph) => (
        <p class="govuk-body" key={paragraph}>
          {paragraph.split('\n').map((line, at) => (at === 0 ? line : [<br key={line} />, line]))}
        </p>
      ))}
      {extract.kind !== 'receipt-only' && extract.kind !== 'letter' && (
        <ContentWarning about="What follows tells of a death and of people it affects." />
      )}
      {extract.sections.map(({ heading, rows }) => (
        <section key={heading}>
          <Heading class="govuk-heading-s">{heading}</Heading>
          <SummaryList
            rows={rows.map(({ label, value }) => ({
              key: { text: label },
              value: { html: value.split('\n').map((line, at) => (at === 0 ? line : [<br key={line} />, line])) },
            }))}
          />
        </section>
      ))}
    </div>
  );
};
