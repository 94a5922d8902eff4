import { Prose, ScrollRegion, Table } from '../../../web/index.js';
import type { Filled } from '../content.js';

/** What the record filled in, as a reader sees it. Its headings stand one below `headings`. */
export const FilledView = ({ filled, headings = 3 }: { filled: readonly Filled[]; headings?: 2 | 3 }) => (
  <>
    {filled.map((one, index) => (
      <FilledPiece key={index} one={one} headings={headings} />
    ))}
  </>
);

const FilledPiece = ({ one, headings }: { one: Filled; headings: 2 | 3 }) => {
  const Level = `h${headings}` as 'h3';
  switch (one.kind) {
    case 'heading':
      return <Level class="govuk-heading-s">{one.text}</Level>;
    case 'text':
      return <Prose text={one.text} headings={headings} />;
    case 'table':
      return (
        <ScrollRegion label={one.caption}>
          <Table
            caption={one.caption}
            captionClasses="govuk-table__caption--s"
            firstCellIsHeader
            head={one.header.map((text) => ({ text }))}
            rows={one.rows.map((row) => row.map((text) => ({ html: <Lines text={text} /> })))}
          />
        </ScrollRegion>
      );
  }
};

const Lines = ({ text }: { text: string }) => <span class="dhr-lines">{text}</span>;
