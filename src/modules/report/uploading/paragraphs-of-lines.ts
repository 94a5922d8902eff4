/** From which part of the width of a page on a line counts as full: the next word did not fit, so that its paragraph goes on. */
const FULL = 0.7;
/** Lines of a table may be longer than any line of text: the width is that which one line in ten goes beyond. */
const WIDTH = 0.9;
const BEGINS = /^(?:\d{1,2}(?:(?:\.\d+)+\.?|[.)])\s|[-\u2013\u2022\u25AA\uF0B7]\s|\([a-z0-9]+\)\s)/i;

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

/** At the head and at the foot of a page: so many lines. */
const EDGE = 2;
/** From so many pages on, what most of them say at an edge is printed on them, not written. */
const PAGES = 3;
/** Longer ones are always kept. */
const SHORT = 120;
const AT_FOOT = /^[Pp](?:age|AGE) \d+(?: of \d+)?$|\sPage \d+ of \d+$/;

/**
 * The lines of each page without what is printed on every one: page numbers, and what stands at the head or the foot of most of them, as a marking
 * does.
 */
export function withoutRunningLines(pages: readonly (readonly string[])[]): string[][] {
  const on = new Map<string, number>();
  const isAtEdge = (lines: readonly string[], at: number): boolean => at < EDGE || at >= lines.length - EDGE;
  for (const lines of pages)
    for (const line of new Set(lines.filter((_, at) => isAtEdge(lines, at)))) on.set(line, (on.get(line) ?? 0) + 1);
  const runs = (line: string): boolean =>
    line.length <= SHORT && (AT_FOOT.test(line) || (pages.length >= PAGES && (on.get(line) ?? 0) * 2 > pages.length));
  return pages.map((lines) => lines.filter((line, at) => line === '' || !isAtEdge(lines, at) || !runs(line)));
}
