import { type Prose as Piece, type ProseItem, proseOf, type Words } from '../kernel/prose.js';

/** What somebody wrote, and the level of heading that a heading of theirs is given. */
export interface ProseProps {
  text: string;
  /** One below the heading that it stands under; 3 when absent. */
  headings?: 2 | 3 | 4 | 5;
}

/** Text that people wrote, with its headings, lists and quotations. */
export const Prose = ({ text, headings = 3 }: ProseProps) => {
  const pieces = proseOf(text);
  // A writer may begin with a small heading: readers by ear lose their way where a level is left out.
  const highest = Math.min(...pieces.flatMap((piece) => (piece.kind === 'heading' ? [piece.level] : [])), 2);
  return (
    <>
      {pieces.map((piece, index) => (
        <PieceOf key={index} piece={piece} headings={headings + 1 - highest} />
      ))}
    </>
  );
};

const PieceOf = ({ piece, headings }: { piece: Piece; headings: number }) => {
  switch (piece.kind) {
    case 'heading': {
      const Level = `h${headings + piece.level - 1}` as 'h3';
      return (
        <Level class={`govuk-heading-${piece.level === 1 ? 'm' : 's'} dhr-prose`}>
          <WordsOf words={piece.words} />
        </Level>
      );
    }
    case 'paragraph':
      return (
        <p class="govuk-body dhr-prose">
          <WordsOf words={piece.words} />
        </p>
      );
    case 'quotation':
      return (
        <blockquote class="dhr-quotation">
          {piece.paragraphs.map((words, index) => (
            <p key={index} class="govuk-body dhr-prose">
              <WordsOf words={words} />
            </p>
          ))}
        </blockquote>
      );
    case 'bullets':
      return <ul class="govuk-list govuk-list--bullet">{piece.items.map(itemOf)}</ul>;
    case 'numbers':
      return (
        <ol class="govuk-list govuk-list--number" start={piece.start === 1 ? undefined : piece.start}>
          {piece.items.map(itemOf)}
        </ol>
      );
  }
};

const itemOf = ({ words, inner }: ProseItem, index: number) => {
  const List = inner?.kind === 'numbers' ? 'ol' : 'ul';
  return (
    <li key={index} class="dhr-prose">
      <WordsOf words={words} />
      {inner && (
        <List class={`govuk-list govuk-list--${inner.kind === 'numbers' ? 'number' : 'bullet'}`}>
          {inner.items.map((each, at) => (
            <li key={at}>
              <WordsOf words={each} />
            </li>
          ))}
        </List>
      )}
    </li>
  );
};

/** Words with their looks; line ends are kept by the style. */
const WordsOf = ({ words }: { words: Words }) => (
  <>
    {words.map(({ text, bold, italic }, index) => {
      const inner = italic ? <em key={index}>{text}</em> : text;
      return bold ? <strong key={index}>{inner}</strong> : inner;
    })}
  </>
);
