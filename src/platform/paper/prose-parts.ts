import { type Prose, plainWords, proseOf } from '../../kernel/prose.js';
import type { Part } from './index.js';

/** What somebody wrote, as parts of a document. Its headings begin at `level`: one below the heading that it stands under. */
export const proseParts = (text: string, level: 1 | 2 = 2): Part[] =>
  proseOf(text).map((piece) => partOf(piece, level));

function partOf(piece: Prose, level: 1 | 2): Part {
  switch (piece.kind) {
    case 'heading':
      return { kind: 'heading', level: piece.level === 1 ? level : level === 1 ? 2 : 3, text: plainWords(piece.words) };
    case 'paragraph':
      return { kind: 'paragraph', text: piece.words };
    case 'quotation':
      return piece;
    default:
      return {
        kind: 'list',
        of: piece.kind,
        start: piece.kind === 'numbers' ? piece.start : 1,
        items: piece.items.map(({ words, inner }) => ({
          text: words,
          ...(inner && { inner: { of: inner.kind, items: inner.items } }),
        })),
      };
  }
}
