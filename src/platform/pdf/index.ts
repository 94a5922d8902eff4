import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PaperDocument } from '../paper/index.js';
import { asData } from './as-data.js';
import { HOUSE_STYLE } from './house-style.js';

/** Media type of the files `pdfDocument` makes. */
export const PDF_TYPE = 'application/pdf';

const FONTS = fileURLToPath(new URL('../../../../fonts', import.meta.url));

let compiler: NodeCompiler | undefined;

/**
 * A tagged PDF (PDF/UA-1) saying these parts in the house look. The same document always gives the same bytes: no author, no path and no
 * time is in it. A document without a heading or title is refused by the standard, which is thrown.
 */
export function pdfDocument(document: PaperDocument): Uint8Array {
  const made = ready().pdf(setting(document), { pdfStandard: 'ua-1' });
  ready().evictCache(0);
  return made;
}

/** How many pages the PDF of this document has. */
export function pagesOf(document: PaperDocument): number {
  const { result } = ready().compile(setting(document));
  ready().evictCache(0);
  if (result === null) throw new Error('The document cannot be set');
  return result.numOfPages;
}

/** Reading the fonts takes a tenth of a second; a compiler serves one document after the other. */
function ready(): NodeCompiler {
  compiler ??= NodeCompiler.create({ workspace: FONTS, fontArgs: [{ fontPaths: [FONTS] }] });
  return compiler;
}

const setting = (document: PaperDocument) => ({
  mainFileContent: HOUSE_STYLE,
  inputs: { paper: JSON.stringify(asData(document)) },
  resetRead: true,
});
