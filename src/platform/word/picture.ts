import { fileURLToPath } from 'node:url';
import type { Resvg } from '@resvg/resvg-js';
import { ImageRun, LineRuleType, Paragraph } from 'docx';
import { cleanText } from '../markup/index.js';
import type { Part } from '../paper/index.js';

const FONTS = fileURLToPath(new URL('../../../../fonts', import.meta.url));
/** Points of a picture to a pixel of the page: sharp in print. */
const SHARPNESS = 3;
const TWENTIETHS_TO_A_PIXEL = 15;

let drawer: typeof Resvg | undefined;

/**
 * Reads the library that draws, when a document has a picture: it is a program of the machine's own, which the processes that read uploads
 * apart may not load.
 */
export async function readyFor(parts: readonly Part[]): Promise<void> {
  if (parts.some(({ kind }) => kind === 'picture')) drawer ??= (await import('@resvg/resvg-js')).Resvg;
}

/** A drawing as a picture in Word, which older ones cannot show as a drawing. As wide as the column, never drawn larger than it is. */
export function picture({ svg, alternative }: Extract<Part, { kind: 'picture' }>, column: number): Paragraph {
  if (drawer === undefined) throw new Error('a picture is drawn once the library is read');
  const drawn = new drawer(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: SHARPNESS },
    font: { loadSystemFonts: false, fontDirs: [FONTS], defaultFontFamily: 'Source Sans 3' },
  });
  const width = Math.min(drawn.width, Math.floor(column / TWENTIETHS_TO_A_PIXEL));
  const height = Math.round((drawn.height * width) / drawn.width);
  const description = cleanText(alternative);
  return new Paragraph({
    // Said in so many words: LibreOffice takes the line of the whole document for an exact height, and cuts the picture to it.
    spacing: { before: 120, after: 160, line: 240, lineRule: LineRuleType.AUTO },
    children: [
      new ImageRun({
        type: 'png',
        data: drawn.render().asPng(),
        transformation: { width, height },
        altText: { name: 'Plot', title: '', description },
      }),
    ],
  });
}
