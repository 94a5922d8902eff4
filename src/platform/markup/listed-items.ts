import { type InnerList, type Prose, plainWords, type Words } from '../../kernel/prose.js';

/** An item of a list on its own, as Word writes them; level 1 stands furthest out. */
export interface ListedItem {
  readonly kind: 'item';
  readonly of: InnerList['kind'];
  readonly level: number;
  readonly number?: number;
  readonly words: Words;
}

/** What is read before items are gathered into lists and levels of headings settled; a break parts two lists. */
export type ReadPiece =
  | Exclude<Prose, { kind: 'bullets' | 'numbers' | 'heading' }>
  | { readonly kind: 'heading'; readonly level: number; readonly words: Words }
  | ListedItem
  | { readonly kind: 'break' };

interface OpenList {
  readonly kind: InnerList['kind'];
  readonly start: number;
  readonly items: { words: Words; inner?: { kind: InnerList['kind']; items: Words[] } }[];
}

/** Items that follow one another become lists, those further in belong to the one before them; the highest headings get level 1. */
export function gathered(pieces: readonly ReadPiece[]): Prose[] {
  const highest = pieces.reduce((least, piece) => (piece.kind === 'heading' ? Math.min(least, piece.level) : least), 9);
  const kept: Prose[] = [];
  let list: OpenList | undefined;
  for (const piece of pieces) {
    if (piece.kind === 'item') {
      // An item with nothing in it only holds those further in.
      if (plainWords(piece.words).trim() === '') continue;
      if (list && takes(list, piece)) continue;
      list = begun(piece);
      kept.push(list.kind === 'bullets' ? { kind: 'bullets', items: list.items } : { ...list, kind: 'numbers' });
    } else {
      list = undefined;
      if (piece.kind === 'heading') kept.push({ ...piece, level: piece.level === highest ? 1 : 2 });
      else if (piece.kind !== 'break') kept.push(piece);
    }
  }
  return kept;
}

function takes(list: OpenList, { of, level, number, words }: ListedItem): boolean {
  const last = list.items.at(-1);
  if (level > 1 && last) {
    last.inner ??= { kind: of, items: [] };
    last.inner.items.push(words);
    return true;
  }
  const goesOn =
    list.kind === of && (of === 'bullets' || number === undefined || number === list.start + list.items.length);
  if (goesOn) list.items.push({ words });
  return goesOn;
}

const begun = ({ of, number = 1, words }: ListedItem): OpenList => ({
  kind: of,
  start: number >= 0 && number < 1_000 ? Math.floor(number) : 1,
  items: [{ words }],
});
