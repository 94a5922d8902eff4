import type { PublicPart, PublicPiece, PublicReview, PublicSection } from '../../kernel/public-record.js';
import { InsetText, Page, Prose, StackedTable } from '../../web/index.js';
import { publicPaths } from '../paths.js';
import { partInWords } from '../words.js';

/** A part of a published review as one page, with its contents on top. */
export const PartPage = ({ review, part }: { review: PublicReview; part: PublicPart }) => {
  const sections = review.sections.filter((section) => section.part === part);
  return (
    <Page
      title={`${partInWords[part]}: ${review.title}`}
      heading={partInWords[part]}
      caption={review.title}
      back={publicPaths.review(review)}
      contentWarning={review.contentNote}
    >
      {sections.length > 1 && (
        <nav aria-label="Contents">
          <h2 class="govuk-heading-s">Contents</h2>
          <ol class="govuk-list govuk-list--number">
            {sections.map(({ key, heading }) => (
              <li key={key}>
                <a class="govuk-link" href={`#${key}`}>
                  {heading}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {part === 'plan' && review.recommendations.length > 0 && (
        <InsetText>
          The plan stands here as it was signed with the report. How far each recommendation is now stands{' '}
          <a class="govuk-link" href={publicPaths.recommendation(review, review.recommendations[0]?.number ?? 1)}>
            with the recommendations
          </a>
          .
        </InsetText>
      )}
      {sections.map((section) => (
        <Section key={section.key} section={section} alone={sections.length === 1} />
      ))}
    </Page>
  );
};

const Section = ({ section, alone }: { section: PublicSection; alone: boolean }) => (
  <section id={section.key}>
    {!alone && <h2 class="govuk-heading-l">{section.heading}</h2>}
    {section.pieces.map((piece, at) => (
      <Piece key={at} piece={piece} />
    ))}
  </section>
);

const Piece = ({ piece }: { piece: PublicPiece }) => {
  if (piece.kind === 'heading') return <h3 class="govuk-heading-m">{piece.text}</h3>;
  if (piece.kind === 'text') return <Prose text={piece.text} headings={3} />;
  return (
    <StackedTable
      caption={piece.caption}
      captionClasses="govuk-table__caption--s"
      firstCellIsHeader
      head={piece.header.map((name) => ({ name }))}
      rows={piece.rows.map((row) => row.map((text) => ({ html: <Lines text={text} /> })))}
    />
  );
};

/** The lines of a cell under each other: a body, and the post in it. */
const Lines = ({ text }: { text: string }) => (
  <>
    {text.split('\n').map((line, at) => (
      <>
        {at > 0 && <br />}
        {line}
      </>
    ))}
  </>
);
