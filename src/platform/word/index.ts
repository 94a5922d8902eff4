import { Document, type ISectionOptions, Packer, PageOrientation } from 'docx';
import { type PaperDocument, type Stretch, stretchesOf } from '../paper/index.js';
import { blocksOf } from './blocks.js';
import { pageFooter, pageHeader } from './frame.js';
import { numberingOf, PAGE, styles } from './look.js';
import { readyFor } from './picture.js';
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
  await readyFor(document.parts);
  const file = new Document({
    title: document.title,
    styles,
    numbering: numberingOf(document.parts),
    sections: stretchesOf(document).map((stretch) => sectionOf(document, stretch)),
  });
  return settled(await Packer.toBuffer(file), document);
}

const margin = { top: PAGE.top, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin };

function sectionOf(document: PaperDocument, { landscape, parts }: Stretch): ISectionOptions {
  const width = (landscape ? PAGE.long : PAGE.short) - 2 * PAGE.margin;
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: { page: { margin, size: { orientation, width: PAGE.short, height: PAGE.long } } },
    headers: { default: pageHeader(document) },
    footers: { default: pageFooter(document, width) },
    children: parts.flatMap(({ part, at }) => blocksOf(part, at, width)),
  };
}
