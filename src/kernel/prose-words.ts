/** Words of one look. A line feed is a line break; it carries no look. */
export interface Span {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
}

/** What stands in a paragraph, an item or a heading. */
export type Words = readonly Span[];

/** The words without their looks. */
export const plainWords = (words: Words): string => words.map(({ text }) => text).join('');

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** Backslash and space between a mark and a letter: it lets the mark stand inside a word. */
  | { readonly kind: 'joint' }
  | { readonly kind: 'stars'; readonly count: number };

const WORD_AT_START = /^[\p{L}\p{N}\p{M}]/u;
const WORD_AT_END = /[\p{L}\p{N}\p{M}]$/u;
/** What bold or italic words do not begin with, and what they do not end with. */
const NO_BEGINNING = /^[\s\p{Pe}\p{Pf}.,;:!?…]+/u;
const NO_END = /[\s\p{Ps}\p{Pi}]$/u;
const LOOKS: readonly Omit<Span, 'text'>[] = [{}, { italic: true }, { bold: true }, { bold: true, italic: true }];

/**
 * Reads one line: `*italic*`, `**bold**`, `***both***`. Stars count only in pairs that stand at the edges of words and hold something, so
 * that "4* and 5*", "2 * 3" or "* * *" stay as they are. A backslash before a star makes it a star.
 */
export function wordsOf(line: string): Span[] {
  if (!line.includes('*')) return line === '' ? [] : [{ text: line }];
  const pieces = piecesOf(line);
  const closings = closingsOf(pieces);
  const spans: Span[] = [];
  const read = (from: number, to: number, look: number): void => {
    for (let at = from; at < to; at += 1) {
      const piece = pieces[at];
      if (piece?.kind !== 'stars') {
        const text = piece?.kind === 'text' ? piece.text : isUsed(at) ? '' : '\\ ';
        spans.push({ text, ...LOOKS[look] });
        continue;
      }
      const end = opens(pieces, at) ? (closings[piece.count]?.[at + 1] ?? to) : to;
      if (end >= to) spans.push({ text: '*'.repeat(piece.count), ...LOOKS[look] });
      else {
        used.add(at).add(end);
        read(at + 1, end, look | piece.count);
        at = end;
      }
    }
  };
  const used = new Set<number>();
  const isUsed = (joint: number): boolean => used.has(joint - 1) || pieces[joint + 1]?.kind === 'stars';
  read(0, pieces.length, 0);
  return tidyLine(spans);
}

const PIECE = /\*+|\\+|[^*\\]+/g;

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let skip = 0;
  for (const { 0: found, index } of line.matchAll(PIECE)) {
    const raw = found.slice(skip);
    skip = 0;
    if (raw === '') continue;
    if (raw.startsWith('*')) pieces.push({ kind: 'stars', count: raw.length });
    else if (raw.startsWith('\\'))
      skip = backslashes(pieces, raw, line.slice(index + found.length, index + found.length + 2));
    else addText(pieces, raw);
  }
  return pieces;
}

/** Adds what a run of backslashes stands for; answers how many characters after it belong to it. */
function backslashes(pieces: Piece[], run: string, after: string): number {
  const beforeStar = after.startsWith('*');
  const atMark = after === ' *' || (after.startsWith(' ') && pieces.at(-1)?.kind === 'stars');
  if (!beforeStar && !atMark) {
    addText(pieces, run);
    return 0;
  }
  addText(pieces, run.slice(0, Math.floor(run.length / 2)));
  if (run.length % 2 === 0) return 0;
  if (beforeStar) addText(pieces, '*');
  else pieces.push({ kind: 'joint' });
  return 1;
}

function addText(pieces: Piece[], text: string): void {
  const last = pieces.at(-1);
  if (last?.kind === 'text') pieces[pieces.length - 1] = { kind: 'text', text: last.text + text };
  else if (text !== '') pieces.push({ kind: 'text', text });
}

function opens(pieces: readonly Piece[], at: number): boolean {
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  return (
    (before?.kind !== 'text' || !WORD_AT_END.test(before.text)) &&
    after?.kind === 'text' &&
    !NO_BEGINNING.test(after.text)
  );
}

function closes(pieces: readonly Piece[], at: number): boolean {
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  return (
    before?.kind === 'text' && !NO_END.test(before.text) && (after?.kind !== 'text' || !WORD_AT_START.test(after.text))
  );
}

/** For one, two and three stars: where the next mark is that can close, from each place on. */
function closingsOf(pieces: readonly Piece[]): (number | undefined)[][] {
  const next: (number | undefined)[][] = [[], [], [], []];
  const latest: (number | undefined)[] = [];
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (piece?.kind === 'stars' && piece.count <= 3 && closes(pieces, at)) latest[piece.count] = at;
    for (const count of [1, 2, 3]) (next[count] ?? [])[at] = latest[count];
  }
  return next;
}

/** Neighbours of one look joined; spaces and stray punctuation at the edges of a look taken out of it, where nobody sees them. */
function tidyLine(spans: Words): Span[] {
  const edged = joined(spans).flatMap((span): Span[] => {
    if (!span.bold && !span.italic) return [span];
    const start = NO_BEGINNING.exec(span.text)?.[0] ?? '';
    const rest = span.text.slice(start.length);
    const kept = withoutEnd(rest);
    return [{ text: start }, { ...span, text: kept }, { text: rest.slice(kept.length) }];
  });
  return joined(edged);
}

/** Character by character: a pattern for many at the end of a text takes far too long over one of nothing but spaces. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && NO_END.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function joined(spans: Words): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (span.text === '') continue;
    if (last && last.bold === span.bold && last.italic === span.italic)
      kept[kept.length - 1] = { ...last, text: last.text + span.text };
    else kept.push(span);
  }
  return kept;
}

/** The words line by line, tidy: no line is empty, none begins or ends with a space. */
export function linesIn(words: Words): Span[][] {
  const lines: Span[][] = [[]];
  for (const { text, ...look } of words) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ text: part, ...look });
    }
  }
  return lines.map((line) => trimmedLine(tidyLine(line))).filter((line) => line.length > 0);
}

function trimmedLine(line: readonly Span[]): Span[] {
  const last = line.length - 1;
  return line
    .map((span, at) => ({ ...span, text: at === 0 ? span.text.trimStart() : span.text }))
    .map((span, at) => ({ ...span, text: at === last ? span.text.trimEnd() : span.text }))
    .filter(({ text }) => text !== '');
}

/** Lines as words again. */
export const joinLines = (lines: readonly Words[]): Span[] =>
  joined(lines.flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line])));
