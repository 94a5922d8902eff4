import { printProse } from '../../../kernel/print-prose.js';
import { proseFromHtml } from '../../../platform/markup/index.js';
import { pdfPages } from '../../../platform/pdf/read-pages.js';
import { type LetterPiece, piecesOfLines, piecesOfMarkup } from './letter-pieces.js';

/** A letter that the upload check has let through. */
export interface LetterFile {
  readonly kind: 'docx' | 'pdf';
  readonly bytes: Uint8Array;
}

/** A letter piece by piece. Throws for a file that cannot be read. Meant for a process of its own. */
export async function readLetterFile({ kind, bytes }: LetterFile): Promise<LetterPiece[]> {
  if (kind === 'pdf') return piecesOfLines((await pdfPages(bytes)).join('\n'));
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  return piecesOfMarkup(printProse(proseFromHtml(value)));
}
