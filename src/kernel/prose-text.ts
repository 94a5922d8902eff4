import { type Prose, plainWords, type Words } from './prose.js';

/** The words of a text without any look, line by line, as search and the check for identifiers read them. */
export const plainTextOf = (prose: readonly Prose[]): string =>
  plainLinesOf(prose)
    .map(({ text }) => text)
    .join('\n');

/** One line of `plainTextOf`: where it begins there, and which piece of the text it is part of. */
export interface PlainLine {
  readonly text: string;
  readonly from: number;
  readonly piece: number;
}

/** The lines of `plainTextOf` with a way back: a place in the plain text is in the last line whose `from` is not beyond it. */
export function plainLinesOf(prose: readonly Prose[]): PlainLine[] {
  let from = 0;
  return prose.flatMap((piece, index) =>
    wordsOfPiece(piece).map((words) => {
      const line = { text: plainWords(words), from, piece: index };
      from += line.text.length + 1;
      return line;
    }),
  );
}

function wordsOfPiece(piece: Prose): readonly Words[] {
  if (piece.kind === 'quotation') return piece.paragraphs;
  if ('words' in piece) return [piece.words];
  return piece.items.flatMap(({ words, inner }) => [words, ...(inner?.items ?? [])]);
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** How many words a text has, as a word processor counts them but for lone signs. */
export const wordsIn = (prose: readonly Prose[]): number => plainTextOf(prose).match(WORD)?.length ?? 0;
