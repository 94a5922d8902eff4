/** Widths of Arial (and of Helvetica and Liberation Sans, made to the same measure), in thousandths of the font size. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      [191, "'"],
      [222, 'ijl'],
      [260, '|'],
      [278, ' !,./:;I[]\\ft'],
      [333, '()-r`'],
      [355, '"'],
      [389, '*'],
      [500, 'Jcksvxyz'],
      [556, '#$0123456789?L_abdeghnopqu–'],
      [584, '+<=>~'],
      [611, 'FTZ'],
      [667, '&ABEKPSVXY'],
      [722, 'CDHNRUw'],
      [778, 'GOQ'],
      [833, 'Mm'],
      [889, '%'],
      [944, 'W'],
      [1000, '…—'],
    ] as const
  ).flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);

const WIDEST = 1000;

/** Bold letters are wider; the widest step between the two faces for running words is about an eighth. */
const BOLD = 1.125;

/** How wide a text runs at a font size, in the units of the font size. Characters outside the table count as wide. */
export function textWidth(text: string, fontSize: number, weight: 'regular' | 'bold' = 'regular'): number {
  const thousandths = [...text].reduce((sum, character) => sum + (WIDTHS.get(character) ?? WIDEST), 0);
  return (thousandths / 1000) * fontSize * (weight === 'bold' ? BOLD : 1);
}

/** A text in as few lines as fit the width, evened out so that the last line is not left with one short word. */
export function wrapText(text: string, fontSize: number, width: number): string[] {
  const lines = fill(text, fontSize, width);
  const widest = Math.max(0, ...text.split(' ').map((word) => textWidth(word, fontSize)));
  for (let narrower = widest; narrower < width; narrower += 2) {
    const even = fill(text, fontSize, narrower);
    if (even.length === lines.length) return even;
  }
  return lines;
}

function fill(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, fontSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
