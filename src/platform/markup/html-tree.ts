import { attributesOf, localName } from './attributes.js';
import { htmlText, withoutRaw } from './html-text.js';
import { TagReader } from './tag-reader.js';

/** An element of HTML, or (named `#text`) a stretch of text. */
export interface HtmlNode {
  readonly name: string;
  readonly text: string;
  readonly style: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: HtmlNode[];
  /** A block stands in it, however deep. */
  holdsBlock: boolean;
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const EMPTY = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** An opening tag ends these where they stand open inside the nearest of the second list. */
const ENDS: Readonly<Record<string, readonly [ends: string, within: string]>> = {
  li: ['li', 'ul ol menu dir'],
  tr: ['tr', 'table'],
  td: ['td th', 'tr table'],
  th: ['td th', 'tr table'],
  dt: ['dt dd', 'dl'],
  dd: ['dt dd', 'dl'],
};
/** Elements deeper than this are read as part of the one above them. */
const DEEPEST = 120;

/** The classes of an element as written; '' when it has none. */
export const classOf = (node: HtmlNode): string => node.attributes.get('class') ?? '';

/** Whether an element stands on lines of its own. */
export const isBlock = (name: string): boolean => BLOCKS.has(name);

/** Reads HTML as a tree, as forgiving as a browser and never deeper than a program can walk. Nothing in it is run or fetched. */
export function htmlTree(html: string): HtmlNode {
  const root = element('body', '');
  const open: HtmlNode[] = [root];
  const reader = new TagReader();
  for (const source of [reader.push(withoutRaw(html)), reader.end()]) {
    for (const token of source) {
      if (token.kind === 'text') addText(open, token.text);
      if (token.kind === 'open' && !token.name.startsWith('!')) openElement(open, token);
      if (token.kind === 'close') closeElement(open, localName(token.name).toLowerCase());
    }
  }
  return root;
}

function element(name: string, raw: string): HtmlNode {
  const attributes = new Map([...attributesOf(raw)].map(([key, value]) => [key.toLowerCase(), value]));
  const style = (attributes.get('style') ?? '').toLowerCase();
  return { name, text: '', style, attributes, children: [], holdsBlock: false };
}

/** White space counts in preformatted text only. */
function addText(open: readonly HtmlNode[], raw: string): void {
  const lines = open.some(({ name }) => name === 'pre') ? raw.split(/\r?\n/) : [raw];
  for (const [at, line] of lines.entries()) {
    if (at > 0) addChild(open, element('br', ''));
    addChild(open, { ...element('#text', ''), text: htmlText(line) });
  }
}

function addChild(open: readonly HtmlNode[], child: HtmlNode): void {
  open.at(-1)?.children.push(child);
  if (!isBlock(child.name)) return;
  for (let at = open.length - 1; at >= 0; at -= 1) {
    const above = open[at];
    if (above === undefined || above.holdsBlock) return;
    above.holdsBlock = true;
  }
}

function openElement(open: HtmlNode[], tag: { name: string; attributes: string; closed: boolean }): void {
  const name = localName(tag.name).toLowerCase();
  if (isBlock(name)) endOpen(open, 'p', 'td th li div blockquote');
  const [ends, within] = ENDS[name] ?? [];
  if (ends !== undefined && within !== undefined) endOpen(open, ends, within);
  const node = element(name, tag.attributes);
  addChild(open, node);
  if (!tag.closed && !EMPTY.has(name) && open.length < DEEPEST) open.push(node);
}

function endOpen(open: HtmlNode[], ends: string, within: string): void {
  for (let at = open.length - 1; at > 0; at -= 1) {
    const name = open[at]?.name ?? '';
    if (ends.split(' ').includes(name)) {
      open.length = at;
      return;
    }
    if (within.split(' ').includes(name)) return;
  }
}

function closeElement(open: HtmlNode[], name: string): void {
  for (let at = open.length - 1; at > 0; at -= 1) {
    if (open[at]?.name === name) {
      open.length = at;
      return;
    }
  }
}
