import { tidyProse } from '../../kernel/print-prose.js';
import { type Prose, plainWords, type Span, type Words } from '../../kernel/prose.js';
import { classOf, type HtmlNode, htmlTree, isBlock } from './html-tree.js';
import { gathered, type ListedItem, type ReadPiece } from './listed-items.js';
import { wordItem } from './word-item.js';

/**
 * What somebody wrote, from what Word, Outlook, Google Docs, LibreOffice or a browser copies, or mammoth makes of a Word file. Headings
 * become two levels, lists two, a row of a table a paragraph of "cell | cell". No word is lost but those that were struck out by tracked
 * changes, hidden, or are machinery: comments, scripts, field codes. The tree holds words only, so no HTML can do harm.
 */
export function proseFromHtml(html: string): Prose[] {
  return tidyProse(gathered(flow(htmlTree(html), {})));
}

type Look = Omit<Span, 'text'>;

const DROPPED = new Set('head template object svg math select button del strike audio video canvas'.split(' '));

const isDropped = (node: HtmlNode): boolean =>
  DROPPED.has(node.name) ||
  node.attributes.has('hidden') ||
  /display:\s*none|mso-hide:\s*all|mso-element:\s*comment|mso-list:\s*ignore/.test(node.style) ||
  /^mso(comment|comanchor|comtxt|comhide|comoff)/i.test(classOf(node)) ||
  (node.name === 'a' && /^#_msocom_\d+$/.test(node.attributes.get('href') ?? ''));

function lookOf(node: HtmlNode, look: Look): Look {
  const weight = /(?:^|[;\s])font-weight:\s*(\w+)/.exec(node.style)?.[1];
  const slant = /(?:^|[;\s])font-style:\s*(\w+)/.exec(node.style)?.[1];
  const bold =
    weight === undefined ? look.bold || /^(b|strong)$/.test(node.name) : /^(bold|bolder|[6-9]00)$/.test(weight);
  const italic = slant === undefined ? look.italic || /^(i|em)$/.test(node.name) : /^(italic|oblique)$/.test(slant);
  return { ...(bold && { bold }), ...(italic && { italic }) };
}

/** The pieces of a block: its own words as paragraphs, and the blocks in it. */
function flow(node: HtmlNode, look: Look): ReadPiece[] {
  const pieces: ReadPiece[] = [];
  let spans: Span[] = [];
  const flush = (): void => {
    pieces.push(...paragraphsOf(spans));
    spans = [];
  };
  for (const child of withoutFields(node.children)) {
    if (isDropped(child)) continue;
    if (!isBlock(child.name) && !child.holdsBlock) spans.push(...inline(child, look));
    else {
      flush();
      pieces.push(...block(child, lookOf(child, look)));
    }
  }
  flush();
  return pieces;
}

/** Two line ends one after the other part paragraphs, as in mail written in a browser. */
function paragraphsOf(spans: readonly Span[]): ReadPiece[] {
  const paragraphs: Span[][] = [[]];
  let isAfterBreak = false;
  for (const span of spans) {
    if (span.text === '\n' && isAfterBreak) paragraphs.push([]);
    else if (span.text.trim() !== '' || span.text === '\n' || !isAfterBreak) paragraphs.at(-1)?.push(span);
    if (span.text === '\n') isAfterBreak = true;
    else if (span.text.trim() !== '') isAfterBreak = false;
  }
  return paragraphs.filter((words) => plainWords(words).trim() !== '').map((words) => ({ kind: 'paragraph', words }));
}

function inline(node: HtmlNode, look: Look): Span[] {
  if (node.name === '#text') return [{ text: node.text, ...look }];
  if (node.name === 'br') return [{ text: '\n' }];
  if (node.name === 'img') return altOf(node);
  const own = lookOf(node, look);
  return withoutFields(node.children).flatMap((child) => (isDropped(child) ? [] : inline(child, own)));
}

const altOf = (node: HtmlNode): Span[] => {
  const alt = node.attributes.get('alt')?.replace(/\s+/g, ' ').trim() ?? '';
  return alt === '' ? [] : [{ text: `[Picture: ${alt}]` }];
};

/** Word's codes between the beginning of a field and what it shows. */
function withoutFields(children: readonly HtmlNode[]): HtmlNode[] {
  let inCode = false;
  return children.filter((child) => {
    if (/mso-element:\s*field-begin/.test(child.style)) inCode = true;
    else if (/mso-element:\s*field-(separator|end)/.test(child.style)) inCode = false;
    return !inCode;
  });
}

function block(node: HtmlNode, look: Look): ReadPiece[] {
  switch (node.name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [{ kind: 'heading', level: Number(node.name[1]), words: unlooked(linesOf(flow(node, {}))) }];
    case 'ul':
    case 'ol':
      return [...listItems(node, 1), { kind: 'break' }];
    case 'blockquote':
      return [{ kind: 'quotation', paragraphs: flow(node, look).flatMap(wordsOfPiece) }];
    case 'table':
      return rowsOf(node).flatMap(rowPieces);
    case 'p':
    case 'div':
    case 'li':
      return paragraph(node, look);
    default:
      return flow(node, look);
  }
}

/** A paragraph, or what the writing program says by its style that it is. */
function paragraph(node: HtmlNode, look: Look): ReadPiece[] {
  const pieces = flow(node, look);
  const item = wordItem(node, () => linesOf(pieces));
  if (item !== undefined) return [item];
  if (/^(MsoTitle|title)$/i.test(classOf(node)))
    return [{ kind: 'heading', level: 1, words: unlooked(linesOf(pieces)) }];
  if (/^Mso(Intense)?Quote$/i.test(classOf(node)))
    return [{ kind: 'quotation', paragraphs: pieces.flatMap(wordsOfPiece) }];
  return pieces;
}

function listItems(list: HtmlNode, level: number): ListedItem[] {
  let next = list.name === 'ol' ? Number(list.attributes.get('start') ?? 1) : undefined;
  const items: ListedItem[] = [];
  for (const child of list.children) {
    if (isDropped(child)) continue;
    if (/^[uo]l$/.test(child.name)) items.push(...listItems(child, level + 1));
    else if (child.name === 'li') {
      const inner = child.children.filter(({ name }) => /^[uo]l$/.test(name));
      const own = {
        ...child,
        attributes: new Map(),
        style: '',
        children: child.children.filter((each) => !inner.includes(each)),
      };
      const of = list.name === 'ol' ? 'numbers' : 'bullets';
      items.push({
        kind: 'item',
        of,
        level,
        ...(next !== undefined && { number: next }),
        words: linesOf(flow(own, lookOf(child, {}))),
      });
      if (next !== undefined) next += 1;
      items.push(...inner.flatMap((each) => listItems(each, level + 1)));
    } else if (isThere(child))
      items.push({ kind: 'item', of: 'bullets', level, words: linesOf(flow({ ...list, children: [child] }, {})) });
  }
  return items;
}

/** Rows of the outermost table; a table inside a cell is part of its text. What stands loose in it is a row of its own. */
const rowsOf = (node: HtmlNode): HtmlNode[] =>
  node.children.filter(isThere).flatMap((child) => {
    if (/^t(head|body|foot)$/.test(child.name)) return rowsOf(child);
    return child.name === 'tr' ? [child] : [{ ...node, children: [child] }];
  });

const isThere = (node: HtmlNode): boolean => node.name !== '#text' || node.text.trim() !== '';

/** A row of one cell only lays a page out: what is in it stays as it is. */
function rowPieces(row: HtmlNode): ReadPiece[] {
  const cells = row.children.filter(isThere).map((cell) => ({ ...row, children: [cell] }));
  if (cells.length <= 1) return cells.flatMap((cell) => flow(cell, {}));
  const words = cells.flatMap((cell, at): Span[] => [
    ...(at === 0 ? [] : [{ text: ' | ' }]),
    ...linesOf(flow(cell, {})).map((span) => ({ ...span, text: span.text.replaceAll('\n', ' ') })),
  ]);
  return [{ kind: 'paragraph', words }];
}

/** All words of the pieces as lines of one. */
const linesOf = (pieces: readonly ReadPiece[]): Span[] =>
  pieces.flatMap(wordsOfPiece).flatMap((words, at) => (at === 0 ? words : [{ text: '\n' }, ...words]));

function wordsOfPiece(piece: ReadPiece): readonly Words[] {
  if (piece.kind === 'quotation') return piece.paragraphs;
  return piece.kind === 'break' ? [] : [piece.words];
}

const unlooked = (words: Words): Words => [{ text: plainWords(words) }];
