import { decoded, TagReader } from '../../../platform/markup/index.js';

/** A piece of a Word file at its outermost level. */
export interface Block {
  /** 1 to 6 for a heading, 0 for anything else. */
  readonly level: number;
  readonly html: string;
  /** Its words, white space folded. */
  readonly text: string;
  /** The cells of a table, row by row; undefined for anything else. */
  readonly rows: readonly (readonly string[])[] | undefined;
  /** A paragraph that is bold from end to end, as people write headings by hand. */
  readonly bold: boolean;
}

/** What a Word file holds, piece by piece, and how many pictures: they are not taken. Only for files that the upload check has let through. */
export async function blocksInFile(
  docx: Uint8Array,
): Promise<{ readonly blocks: readonly Block[]; readonly pictures: number }> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(docx.buffer, docx.byteOffset, docx.byteLength) },
    {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      styleMap: ["p[style-name='Quote'] => blockquote > p:fresh", "p[style-name='Title'] => p:fresh"],
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  const pictures = value.split('<img').length - 1;
  return { blocks: outermost(value).map(blockOf), pictures };
}

const TAG = /<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/g;

/** The outermost elements of well-formed HTML, in order. */
function outermost(html: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (const match of html.matchAll(TAG)) {
    const [tag, closing, name = '', selfClosed] = match;
    if (selfClosed === '/' || name === 'br' || name === 'img') continue;
    if (depth === 0 && closing === '') from = match.index;
    depth += closing === '' ? 1 : -1;
    if (depth === 0) pieces.push(html.slice(from, match.index + tag.length));
  }
  return pieces;
}

/** Of a heading that somebody made by hand, in characters. */
const LONGEST_HEADING = 2_000;

function blockOf(html: string): Block {
  const level = Number(/^<h([1-6])/.exec(html)?.[1] ?? 0);
  return {
    level,
    html,
    text: textIn(html).replace(/\s+/g, ' ').trim(),
    rows: html.startsWith('<table') ? rowsIn(html) : undefined,
    bold:
      html.length <= LONGEST_HEADING &&
      /^<p>(?:<a [^>]*><\/a>)?<strong>(?:(?!<\/?strong>).)*<\/strong><\/p>$/s.test(html),
  };
}

/** Words of HTML; a line break is a line feed, and so is the end of a paragraph. */
function textIn(html: string): string {
  const reader = new TagReader();
  let text = '';
  for (const token of [...reader.push(html), ...reader.end()]) {
    if (token.kind === 'text') text += decoded(token.text);
    else if (token.kind === 'open' && token.name === 'br') text += '\n';
    else if (token.kind === 'close' && /^(p|li|h[1-6])$/.test(token.name)) text += '\n';
  }
  return text;
}

/** The cells of a table; one inside a cell is words of that cell. */
function rowsIn(html: string): string[][] {
  const rows: string[][] = [];
  let depth = 0;
  let from = 0;
  for (const match of html.matchAll(/<(\/?)(table|tr|t[hd])\b[^>]*?(\/?)>/g)) {
    const [tag, closing, name, selfClosed] = match;
    if (name === 'table') depth += closing === '' ? 1 : -1;
    if (depth !== 1 || name === 'table') continue;
    if (name === 'tr') {
      if (closing === '') rows.push([]);
    } else if (selfClosed === '/') rows.at(-1)?.push('');
    else if (closing === '') from = match.index + tag.length;
    else rows.at(-1)?.push(textIn(html.slice(from, match.index)).trim());
  }
  return rows;
}
