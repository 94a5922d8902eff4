import type { ComponentChildren } from 'preact';
import { PlotFigure, Prose, StackedTable } from '../../../web/index.js';
import type { ShownPiece, ShownSection } from './shown.js';

/** What the record says in a section. */
export const PiecesView = ({ pieces }: { pieces: readonly ShownPiece[] }) => (
  <>
    {pieces.map((piece, at) => (
      <PieceView key={at} piece={piece} />
    ))}
  </>
);

const PieceView = ({ piece }: { piece: ShownPiece }) => {
  switch (piece.kind) {
    case 'text':
      return <p class="govuk-body">{piece.text}</p>;
    case 'note':
      return <p class="govuk-hint">{piece.text}</p>;
    case 'bullets':
      return (
        <ul class="govuk-list govuk-list--bullet">
          {piece.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'plot':
      return <PlotFigure plot={piece.plot} level={3} />;
    case 'table':
      return (
        <StackedTable
          caption={piece.caption}
          captionClasses="govuk-table__caption--s"
          firstCellIsHeader
          head={piece.columns}
          rows={piece.rows.map((row) => row.map((text) => ({ text })))}
        />
      );
  }
};

/** A whole section as it is read; what belongs beside its heading or at its end comes as children. */
export const SectionView = ({ section, children }: { section: ShownSection; children?: ComponentChildren }) => (
  <section id={section.id} aria-labelledby={`${section.id}-heading`}>
    <h2 class="govuk-heading-m" id={`${section.id}-heading`}>
      {section.heading}
    </h2>
    <PiecesView pieces={section.pieces} />
    {section.words !== '' && <Prose text={section.words} headings={3} />}
    {section.words === '' && section.pieces.length === 0 && <p class="govuk-body">Nothing to report.</p>}
    {children}
  </section>
);
