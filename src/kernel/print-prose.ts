import { printWords } from './print-words.js';
import { guarded, guardedBullet, type InnerList, type Prose, type ProseItem, quotedLine } from './prose.js';
import { joinLines, linesIn, type Words } from './prose-words.js';

/** Writes a text so that `proseOf` reads the same tree (as `tidyProse` leaves it). */
export const printProse = (prose: readonly Prose[]): string => tidyProse(prose).map(printPiece).join('\n\n');

/**
 * The tree as it is kept: nothing empty, no space at the ends of lines, a heading on one line, numbered lists that go on from one another
 * joined, an item without words of its own replaced by those inside it.
 */
export function tidyProse(prose: readonly Prose[]): Prose[] {
  const kept: Prose[] = [];
  for (const piece of prose.map(tidyPiece)) {
    const last = kept.at(-1);
    if (piece === undefined) continue;
    if (piece.kind === 'numbers' && last?.kind === 'numbers' && last.start + last.items.length === piece.start)
      kept[kept.length - 1] = { ...last, items: [...last.items, ...piece.items] };
    else kept.push(piece);
  }
  return kept;
}

function tidyPiece(piece: Prose): Prose | undefined {
  switch (piece.kind) {
    case 'heading': {
      const words = tidy(piece.words.map((span) => ({ ...span, text: span.text.replaceAll('\n', ' ') })));
      return words.length === 0 ? undefined : { ...piece, words };
    }
    case 'paragraph': {
      const words = tidy(piece.words);
      return words.length === 0 ? undefined : { ...piece, words };
    }
    case 'quotation': {
      const paragraphs = piece.paragraphs.map(tidy).filter((words) => words.length > 0);
      return paragraphs.length === 0 ? undefined : { ...piece, paragraphs };
    }
    default: {
      const items = piece.items.flatMap(tidyItem);
      return items.length === 0 ? undefined : { ...piece, items };
    }
  }
}

const tidy = (words: Words): Words => joinLines(linesIn(words));

function tidyItem({ words, inner }: ProseItem): ProseItem[] {
  const own = tidy(words);
  const items = (inner?.items ?? []).map(tidy).filter((each) => each.length > 0);
  if (own.length === 0) return items.map((each) => ({ words: each }));
  return [inner && items.length > 0 ? { words: own, inner: { kind: inner.kind, items } } : { words: own }];
}

function printPiece(piece: Prose): string {
  switch (piece.kind) {
    case 'heading':
      return `${'#'.repeat(piece.level)} ${linesOf(piece.words).join(' ')}`;
    case 'paragraph':
      return linesOf(piece.words)
        .map((line, at) => guarded(line, at === 0))
        .join('\n');
    case 'quotation':
      return piece.paragraphs.map((words) => linesOf(words).map(quotedLine).join('\n')).join('\n>\n');
    case 'bullets':
      return piece.items.map((item) => printItem('- ', item)).join('\n');
    case 'numbers':
      return piece.items.map((item, at) => printItem(`${piece.start + at}. `, item)).join('\n');
  }
}

const INDENT = '  ';

function printItem(mark: string, { words, inner }: ProseItem): string {
  const lines = [
    itemLines(mark, words),
    ...(inner ? inner.items.map((each, at) => innerLines(inner.kind, each, at)) : []),
  ];
  return lines.flat().join('\n');
}

const innerLines = (kind: InnerList['kind'], words: Words, at: number): string[] =>
  itemLines(kind === 'bullets' ? '- ' : `${at + 1}. `, words).map((line) => INDENT + line);

function itemLines(mark: string, words: Words): string[] {
  const [first = '', ...more] = linesOf(words);
  return [mark + (mark === '- ' ? guardedBullet(first) : first), ...more.map((line) => INDENT + guarded(line, true))];
}

const linesOf = (words: Words): string[] => linesIn(words).map(printWords);
