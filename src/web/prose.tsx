import { proseOf } from '../kernel/prose.js';

/** Plain text that people wrote, as paragraphs and lists. */
export const Prose = ({ text }: { text: string }) => (
  <>
    {proseOf(text).map((piece, index) =>
      piece.kind === 'paragraph' ? (
        <p key={index} class="govuk-body dhr-prose">
          {piece.text}
        </p>
      ) : (
        <ul key={index} class="govuk-list govuk-list--bullet">
          {piece.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ),
    )}
  </>
);
