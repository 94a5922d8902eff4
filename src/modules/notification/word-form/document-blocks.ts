import { attributesOf, decoded, TagReader, type Token } from '../../../platform/markup/index.js';
import { tidy } from './reading-text.js';

/** What a Word file says, in order: paragraphs, and tables as rows of cells. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dt', 'dd']);
const PICTURE = '[A picture: open the file to see it]';

/** The words of a .docx file. Only for files that the upload check has let through. */
export async function documentBlocks(docx: Uint8Array): Promise<readonly Block[]> {
  const { default: mammoth } = await import('mammoth');
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(docx.buffer, docx.byteOffset, docx.byteLength) },
    {
      ignoreEmptyParagraphs: false,
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      // Comments are shown at the end, so that nothing a referrer wrote is lost.
      styleMap: ['comment-reference => sup'],
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  const reader = new TagReader();
  const builder = new BlockBuilder();
  for (const token of [...reader.push(html), ...reader.end()]) builder.take(token);
  return builder.finished();
}

class BlockBuilder {
  readonly #blocks: Block[] = [];
  #text = '';
  #depth = 0;
  #rows: string[][] = [];
  #row: string[] = [];

  take(token: Token): void {
    if (token.kind === 'text') this.#text += decoded(token.text);
    else if (token.kind === 'open') this.#open(token.name, token.attributes);
    else if (token.kind === 'close') this.#close(token.name);
  }

  finished(): readonly Block[] {
    this.#endParagraph();
    return this.#blocks;
  }

  #open(name: string, attributes: string): void {
    if (name === 'br') this.#text += '\n';
    if (name === 'img') this.#text += PICTURE;
    if (name === 'input') this.#text += attributesOf(attributes).has('checked') ? '☒' : '☐';
    if (name === 'table') this.#openTable();
    if (this.#depth === 1 && name === 'tr') this.#row = [];
    if (this.#depth === 1 && (name === 'td' || name === 'th')) this.#text = '';
  }

  #openTable(): void {
    if (this.#depth === 0) {
      this.#endParagraph();
      this.#rows = [];
    }
    this.#depth += 1;
  }

  #close(name: string): void {
    if (name === 'table') this.#closeTable();
    else if (this.#depth === 0 && PARAGRAPHS.has(name)) this.#endParagraph();
    else if (this.#depth === 1 && (name === 'td' || name === 'th')) this.#endCell();
    else if (this.#depth === 1 && name === 'tr') this.#rows.push(this.#row);
    else if (PARAGRAPHS.has(name) || name === 'tr') this.#text += '\n';
    else if (name === 'td' || name === 'th') this.#text += ' ';
  }

  #closeTable(): void {
    this.#depth -= 1;
    if (this.#depth === 0) this.#blocks.push({ kind: 'table', rows: this.#rows });
  }

  #endCell(): void {
    this.#row.push(tidy(this.#text));
    this.#text = '';
  }

  #endParagraph(): void {
    const text = tidy(this.#text);
    if (text !== '') this.#blocks.push({ kind: 'paragraph', text });
    this.#text = '';
  }
}
