import { attributesOf, decoded, TagReader, type Token } from '../markup/index.js';
import {
  checkWidth,
  type FileTable,
  type FileTables,
  type LabelledText,
  type TableLimits,
  type TableRow,
  withoutBlanks,
} from '../spreadsheet/table.js';

const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li']);
const PICTURE = '[A picture: open the file to see it]';

/**
 * The tables of a Word document, in order, each called by its number and the heading before it. A table inside a cell becomes lines of
 * that cell. Only for files that the upload check has let through.
 */
export async function readDocxTables(docx: Uint8Array, limits: TableLimits): Promise<FileTables> {
  const { default: mammoth } = await import('mammoth');
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(docx.buffer, docx.byteOffset, docx.byteLength) },
    {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      styleMap: ['comment-reference => sup'],
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  const gatherer = new TableGatherer(limits);
  const reader = new TagReader();
  for (const token of [...reader.push(html), ...reader.end()]) gatherer.take(token);
  return { tables: gatherer.tables, from1904: false };
}

/** Where a label stands in the text of its cell. */
interface Label {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

interface Held {
  readonly text: string;
  readonly rows: number;
}

class TableGatherer {
  readonly tables: FileTable[] = [];
  readonly #limits: TableLimits;
  #text = '';
  #heading = '';
  #depth = 0;
  #rows: TableRow[] = [];
  #row: string[] = [];
  #merged: number[] = [];
  #spans: Map<number, Held> = new Map();
  #rowspan = 1;
  #colspan = 1;
  #labels: Label[] = [];
  #labelled: LabelledText[] = [];
  #boldFrom: number | undefined;

  constructor(limits: TableLimits) {
    this.#limits = limits;
  }

  take(token: Token): void {
    if (token.kind === 'text') this.#text += decoded(token.text);
    else if (token.kind === 'open') this.#open(token.name, token.attributes);
    else if (token.kind === 'close') this.#close(token.name);
  }

  #open(name: string, attributes: string): void {
    if (name === 'br') this.#text += '\n';
    else if (name === 'img') this.#text += PICTURE;
    else if (name === 'strong') this.#boldFrom = this.#text.length;
    else if (name === 'table') this.#openTable();
    else if (this.#depth === 1 && name === 'tr') this.#openRow();
    else if (this.#depth === 1 && (name === 'td' || name === 'th')) this.#openCell(attributes);
  }

  #openTable(): void {
    this.#depth += 1;
    if (this.#depth > 1) return;
    this.#rows = [];
    this.#spans = new Map();
    this.#text = '';
  }

  #openRow(): void {
    this.#row = [];
    this.#merged = [];
    this.#labelled = [];
  }

  #openCell(attributes: string): void {
    this.#text = '';
    this.#labels = [];
    this.#fillHeld();
    const named = attributesOf(attributes);
    this.#rowspan = Number(named.get('rowspan') ?? 1) || 1;
    this.#colspan = Number(named.get('colspan') ?? 1) || 1;
  }

  /** Cells that a merged cell of a row above covers. */
  #fillHeld(): void {
    for (let held = this.#spans.get(this.#row.length); held !== undefined; held = this.#spans.get(this.#row.length)) {
      const column = this.#row.length;
      this.#row.push(held.text);
      this.#merged.push(column);
      if (held.rows > 1) this.#spans.set(column, { ...held, rows: held.rows - 1 });
      else this.#spans.delete(column);
    }
  }

  #close(name: string): void {
    if (name === 'strong') this.#closeBold();
    else if (name === 'table') this.#closeTable();
    else if (this.#depth === 1 && (name === 'td' || name === 'th')) this.#closeCell();
    else if (this.#depth === 1 && name === 'tr') this.#closeRow();
    else if (this.#depth === 0 && PARAGRAPHS.has(name)) this.#endParagraph();
    else if (PARAGRAPHS.has(name) || name === 'tr') this.#text += '\n';
    else if (name === 'td' || name === 'th') this.#text += ' ';
  }

  /** Words in bold that begin a line and end with a colon are a label. */
  #closeBold(): void {
    const [start, end] = [this.#boldFrom, this.#text.length];
    this.#boldFrom = undefined;
    if (start === undefined || this.#depth !== 1 || !/(?:^|\n)\s*$/.test(this.#text.slice(0, start))) return;
    const words = /^([^:\n]{1,60}):\s*$/.exec(this.#text.slice(start))?.[1];
    if (words !== undefined) this.#labels.push({ words: tidy(words), start, end });
  }

  #closeCell(): void {
    const text = tidy(this.#text);
    const column = this.#row.length;
    const parts = [{ words: '', start: 0, end: 0 }, ...this.#labels].map(({ words, end }, at) => ({
      column,
      label: words,
      text: tidy(this.#text.slice(end, this.#labels[at]?.start)),
    }));
    if (parts.length > 1) this.#labelled.push(...parts);
    if (this.#rowspan > 1) this.#spans.set(this.#row.length, { text, rows: this.#rowspan - 1 });
    this.#row.push(text, ...Array.from({ length: Math.min(this.#colspan, this.#limits.columns) - 1 }, () => ''));
    this.#text = '';
  }

  #closeRow(): void {
    this.#fillHeld();
    const remarks = this.#merged.map((column) => ({ column, kind: 'merged' as const }));
    const labelled = this.#labelled.length === 0 ? {} : { labelled: this.#labelled };
    this.#rows.push({ number: this.#rows.length + 1, hidden: false, cells: this.#row, remarks, ...labelled });
  }

  #closeTable(): void {
    this.#depth -= 1;
    if (this.#depth > 0 || this.tables.length >= this.#limits.tables) return;
    const name = `Table ${this.tables.length + 1}${this.#heading === '' ? '' : `: ${this.#heading.slice(0, 60)}`}`;
    checkWidth(
      name,
      this.#rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0),
      this.#limits,
    );
    const { rows, blankRows } = withoutBlanks(this.#rows.slice(0, this.#limits.rows));
    this.tables.push({ name, hidden: false, rows, blankRows, more: this.#rows.length > this.#limits.rows });
    this.#text = '';
  }

  #endParagraph(): void {
    const text = tidy(this.#text);
    if (text !== '') this.#heading = text;
    this.#text = '';
  }
}

const tidy = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
