import { unzipSync } from 'fflate';
import { printProse } from '../../../kernel/print-prose.js';
import { proseOf } from '../../../kernel/prose.js';
import { decoded, proseFromHtml, TagReader } from '../../../platform/markup/index.js';
import { pdfPages } from '../../../platform/pdf/read-pages.js';
import { type Block, blocksInFile } from '../../agency-returns/index.js';
import type { ReportPart } from '../kinds.js';
import { paragraphsOfLines, withoutRunningLines } from './paragraphs-of-lines.js';
import { placeHeading } from './place-heading.js';

/** A file that was checked, and the part that it is. */
export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly kind: 'docx' | 'pdf';
  readonly part: ReportPart;
}

/** What a file says, by the sections of the outline. What stands under a heading of its own stays with the section before it. */
export interface ReportReading {
  readonly sections: readonly { readonly key: string; readonly text: string }[];
  readonly comments: readonly { readonly by: string; readonly text: string }[];
  /** Words that were marked as deleted; they are not taken. */
  readonly deleted: number;
  readonly pictures: number;
}

/** A stretch of a file: a heading of the outline, or words under it in light markup. */
type Piece = { readonly heading: string } | { readonly text: string };

/** Reads a report that was written elsewhere. Nothing of its words is dropped but its own table of contents and what was marked as deleted. */
export async function readReport({ bytes, kind, part }: FileToRead): Promise<ReportReading> {
  if (kind === 'pdf') {
    const pieces = piecesOfPdf(await pdfPages(bytes), part);
    return { sections: sectionsOf(pieces), comments: [], deleted: 0, pictures: 0 };
  }
  const { blocks, pictures } = await blocksInFile(bytes);
  const pieces = blocks.map((block) => pieceOf(block, part)).filter((piece) => 'heading' in piece || piece.text !== '');
  return { sections: sectionsOf(pieces), pictures, ...reviewMarks(bytes) };
}

function pieceOf(block: Block, part: ReportPart): Piece {
  const mayHead = block.level > 0 || block.bold;
  const key = mayHead && block.rows === undefined ? placeHeading(part, block.text) : undefined;
  return key === undefined ? { text: textOf(block) } : { heading: key };
}

/** A table becomes its rows, cell by cell: the text is what is checked and read here, the look stays in the file. */
function textOf({ html, rows, level, text }: Block): string {
  if (rows !== undefined) return rows.map((row) => row.filter((cell) => cell !== '').join('; ')).join('\n\n');
  if (/^\S.*\t?\d+$/.test(text) && html.includes('href="#_Toc')) return '';
  return level > 0 ? `${level === 1 ? '#' : '##'} ${text}` : printProse(proseFromHtml(html));
}

/** Lines of a PDF: what is a heading of the outline, alone on its line, divides; lines of a contents list end in a page number. */
function piecesOfPdf(pages: readonly string[], part: ReportPart): Piece[] {
  const trimmed = pages.map((page) =>
    page
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  );
  const lines = withoutRunningLines(trimmed)
    .flat()
    .filter((words) => !/(?:\.\s?){4,}\s*\d+$/.test(words));
  const headingOf = (line: string) => (MAY_HEAD.test(line) ? placeHeading(part, line) : undefined);
  return paragraphsOfLines(lines, (line) => headingOf(line) !== undefined).map((words) => {
    const key = headingOf(words);
    return key === undefined ? { text: words } : { heading: key };
  });
}

/** A short line that begins as a heading does: a word in small letters is the rest of a line above it. */
const MAY_HEAD = /^[\p{Lu}\d].{0,89}$/u;

/** Before the first heading that is known everything belongs to the opening section. A heading that comes twice goes on where it stood. */
function sectionsOf(pieces: readonly Piece[]): ReportReading['sections'] {
  const texts = new Map<string, string[]>();
  let key = 'opening';
  for (const piece of pieces) {
    if ('heading' in piece) key = piece.heading;
    else texts.set(key, [...(texts.get(key) ?? []), piece.text]);
  }
  return [...texts].flatMap(([at, own]) => {
    const text = printProse(proseOf(own.join('\n\n')));
    return text === '' ? [] : [{ key: at, text }];
  });
}

const WORDS = /\S+/g;

/** Comments in the margin, and how many words are marked as deleted. */
function reviewMarks(docx: Uint8Array): Pick<ReportReading, 'comments' | 'deleted'> {
  const files = unzipSync(docx, { filter: ({ name }) => name === 'word/comments.xml' || name === 'word/document.xml' });
  const xml = (name: string): string => new TextDecoder().decode(files[name] ?? new Uint8Array());
  const gone = [...xml('word/document.xml').matchAll(/<w:delText[^>]*>([^<]*)<\/w:delText>/g)].map(
    ([, words]) => words,
  );
  const comments = [...xml('word/comments.xml').matchAll(/<w:comment ([^>]*)>([\s\S]*?)<\/w:comment>/g)].map(
    ([, attributes = '', body = '']) => ({
      by: decoded(/w:author="([^"]*)"/.exec(attributes)?.[1] ?? ''),
      text: wordsOf(body),
    }),
  );
  return { comments: comments.filter(({ text }) => text !== ''), deleted: (gone.join(' ').match(WORDS) ?? []).length };
}

function wordsOf(xml: string): string {
  const reader = new TagReader();
  let text = '';
  for (const token of [...reader.push(xml), ...reader.end()])
    if (token.kind === 'text') text += decoded(token.text);
    else if (token.kind === 'close' && token.name === 'w:p') text += '\n';
  return text.trim();
}
