import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { ImageRun, Paragraph } from 'docx';
import { cleanText } from '../markup/index.js';
import type { Part } from '../paper/index.js';

const FONTS = fileURLToPath(new URL('../../../../fonts', import.meta.url));
/** Points of a picture to a pixel of the page: sharp in print. */
const SHARPNESS = 3;
const TWENTIETHS_TO_A_PIXEL = 15;

/** A drawing as a picture in Word, which older ones cannot show as a drawing. As wide as the column, never drawn larger than it is. */
export function picture({ svg, alternative }: Extract<Part, { kind: 'picture' }>, column: number): Paragraph {
  const drawn = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: SHARPNESS },
    font: { loadSystemFonts: false, fontDirs: [FONTS], defaultFontFamily: 'Source Sans 3' },
  });
  const width = Math.min(drawn.width, Math.floor(column / TWENTIETHS_TO_A_PIXEL));
  const height = Math.round((drawn.height * width) / drawn.width);
  const description = cleanText(alternative);
  return new Paragraph({
    spacing: { before: 120, after: 160 },
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
