import { Document, Packer, PageOrientation } from 'docx';
import type { PaperDocument } from '../paper/index.js';
import { blocksOf } from './blocks.js';
import { pageFooter, pageHeader } from './frame.js';
import { numberingOf, PAGE, styles } from './look.js';
import { settled } from './settle.js';

export { cleanText } from '../markup/index.js';
export * from '../paper/index.js';
export { readDocxTables } from './read-tables.js';

/** Media type of the files `wordDocument` makes. */
export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * A .docx file saying these parts in the house look. The same document always gives the same bytes; no character in
 * it can break the file.
 */
export async function wordDocument(document: PaperDocument): Promise<Uint8Array> {
  const landscape = document.landscape === true;
  const width = (landscape ? PAGE.long : PAGE.short) - 2 * PAGE.margin;
  const margin = { top: PAGE.top, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin };
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const file = new Document({
    title: document.title,
    styles,
    numbering: numberingOf(document.parts),
    sections: [
      {
        properties: { page: { margin, size: { orientation, width: PAGE.short, height: PAGE.long } } },
        headers: { default: pageHeader(document) },
        footers: { default: pageFooter(document, width) },
        children: document.parts.flatMap((part, at) => blocksOf(part, at, width)),
      },
    ],
  });
  return settled(await Packer.toBuffer(file), document);
}
