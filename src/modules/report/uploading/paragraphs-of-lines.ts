/** From which part of the width of a page on a line counts as full: the next word did not fit, so that its paragraph goes on. */
const FULL = 0.7;
/** Lines of a table may be longer than any line of text: the width is that which one line in ten goes beyond. */
const WIDTH = 0.9;
const BEGINS = /^(?:\d+(?:\.\d+)*[.)]?\s|[-\u2013\u2022\u25AA\uF0B7]\s|\([a-z0-9]+\)\s)/i;

/**
 * Paragraphs put together from lines, which is all that a PDF knows. A new one begins after a line that is not full, before a number or a mark of a
 * list, and around lines that stand alone.
 */
export function paragraphsOfLines(lines: readonly string[], standsAlone: (line: string) => boolean): string[] {
  const lengths = lines.map(({ length }) => length).toSorted((one, other) => one - other);
  const full = FULL * (lengths[Math.floor(lengths.length * WIDTH)] ?? 0);
  const paragraphs: string[] = [];
  let goesOn = false;
  for (const line of lines) {
    const isAlone = line === '' || standsAlone(line);
    const last = paragraphs.at(-1);
    if (goesOn && last !== undefined && !isAlone && !BEGINS.test(line))
      paragraphs[paragraphs.length - 1] = `${last} ${line}`;
    else if (line !== '') paragraphs.push(line);
    goesOn = !isAlone && line.length >= full;
  }
  return paragraphs;
}
