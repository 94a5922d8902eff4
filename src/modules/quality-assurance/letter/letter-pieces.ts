import { plainWords, proseOf, type Words } from '../../../kernel/prose.js';

/** A letter piece by piece, as far as it matters: an item is a bullet or a numbered point. */
export interface LetterPiece {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly text: string;
}

/** The pieces of a text in light markup: what a Word file becomes. */
export const piecesOfMarkup = (markup: string): LetterPiece[] =>
  proseOf(markup).flatMap((piece): LetterPiece[] => {
    if (piece.kind === 'quotation') return piece.paragraphs.map((words) => ({ kind: 'paragraph', text: plain(words) }));
    if ('words' in piece) return [{ kind: piece.kind, text: plain(piece.words) }];
    return piece.items.map(({ words, inner }) => ({
      kind: 'item',
      text: [words, ...(inner?.items ?? [])].map(plain).join('\n'),
    }));
  });

const plain = (words: Words): string => plainWords(words).trim();

/** Bullets as fonts of office programs leave them in a PDF, and numbers and letters that people put before points. */
const MARKER =
  /^\s*(?:[•●▪■◦‣·➢\u{f0b7}\u{f0a7}]|[-–*o](?=\s)|\(?\d{1,2}[.)](?!\d)|\(?[a-z][.)](?=\s)|\(?[ivx]{1,4}[.)](?=\s))\s*/u;
/** A line shorter than this share of the longest ends its paragraph, if a sentence ends there too. */
const SHORT = 0.8;

/** The pieces of the text of a PDF: lines are put together again, and a marker begins an item. */
export function piecesOfLines(text: string): LetterPiece[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/\s+/g, ' ').trimEnd());
  const widest = Math.max(...lines.map(({ length }) => length));
  const pieces: { kind: LetterPiece['kind']; lines: string[] }[] = [];
  let isOpen = false;
  for (const line of lines) {
    const marker = MARKER.exec(line)?.[0];
    const last = pieces.at(-1);
    if (line.trim() === '') isOpen = last?.kind === 'item' && last.lines.join('') === '';
    else if (marker !== undefined) {
      pieces.push({ kind: 'item', lines: [line.slice(marker.length)] });
      isOpen = true;
    } else if (isOpen && last !== undefined) last.lines.push(line.trim());
    else {
      pieces.push({ kind: 'paragraph', lines: [line.trim()] });
      isOpen = true;
    }
    if (marker === undefined && line.length < widest * SHORT && /[.:;!?]$/.test(line)) isOpen = false;
  }
  return pieces
    .map(({ kind, lines: of }) => ({ kind, text: of.join(' ').trim() }))
    .filter(({ text: words }) => words !== '');
}
