import { joinLines, linesIn, type Words, wordsOf } from './prose-words.js';

export { plainWords, type Span, type Words } from './prose-words.js';

/** A list inside an item of another. */
export interface InnerList {
  readonly kind: 'bullets' | 'numbers';
  readonly items: readonly Words[];
}

/** An item of a list. */
export interface ProseItem {
  readonly words: Words;
  readonly inner?: InnerList;
}

/** A stretch of text that people wrote. The first item of a numbered list has the number `start`. */
export type Prose =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly words: Words }
  | { readonly kind: 'paragraph'; readonly words: Words }
  | { readonly kind: 'bullets'; readonly items: readonly ProseItem[] }
  | { readonly kind: 'numbers'; readonly start: number; readonly items: readonly ProseItem[] }
  | { readonly kind: 'quotation'; readonly paragraphs: readonly Words[] };

const HEADING = /^(#{1,6})\s+(?=\S)/;
const BULLET = /^[-*•]\s+(?=\S)/;
/** Something besides marks must follow a bullet: a line of "* * *" or "- - -" is a line that somebody drew. */
const DRAWN = /^[\s\-*•_]*$/;
const NUMBER = /^(0|[1-9]\d{0,2})[.)]\s+(?=\S)/;
/** "> 3 months" is a measure unless a second space says otherwise. */
const QUOTED = /^>(?: (?![\d£$€=])|\s{2,})(?=\S)/;
const GUARDED_NUMBER = /^(?:0|[1-9]\d{0,2})\\+[.)]\s+\S/;
const ONLY_MARKS = /^\\*[\s\-*•_]+$/;

interface Draft {
  kind: 'heading' | 'paragraph' | 'bullets' | 'numbers' | 'quotation';
  level: 1 | 2;
  start: number;
  indent: number;
  /** Lines of a heading or a paragraph; of each paragraph of a quotation; of each item of a list. */
  parts: { lines: string[]; inner?: { kind: 'bullets' | 'numbers'; items: string[][] } }[];
}

/**
 * Text as people type it, or as `printProse` writes it: an empty line ends a paragraph, a lone line end stays inside it; `# ` and `## `
 * begin a heading, `- ` and `1. ` an item (two spaces further in: of an inner list), `> ` a quotation. See `wordsOf` for bold and italic.
 * Nothing is lost but spacing. A backslash before a mark makes it a plain character.
 */
export function proseOf(text: string): Prose[] {
  const reader = new Reader();
  for (const line of text.split('\n')) reader.take(line);
  return reader.drafts.map(finished).filter((piece) => piece !== undefined);
}

class Reader {
  readonly drafts: Draft[] = [];
  #open: Draft | undefined;

  take(line: string): void {
    const words = line.trim();
    const indent = line.slice(0, line.length - line.trimStart().length).replaceAll('\t', '    ').length;
    if (words === '') this.#open = undefined;
    else if (this.#open?.kind === 'quotation' && words === '>') this.#open.parts.push({ lines: [] });
    else if (HEADING.test(words)) this.#heading(words);
    else if (QUOTED.test(words)) this.#quoted(words.replace(QUOTED, ''));
    else if (!this.#item(words, indent)) this.#words(words, indent);
  }

  #begin(kind: Draft['kind'], lines: string[], more: Partial<Draft> = {}): void {
    this.#open = { kind, level: 1, start: 1, indent: 0, parts: [{ lines }], ...more };
    this.drafts.push(this.#open);
  }

  #heading(words: string): void {
    const [mark = ''] = HEADING.exec(words) ?? [];
    this.#begin('heading', [words.slice(mark.length)], { level: mark.trim().length === 1 ? 1 : 2 });
    this.#open = undefined;
  }

  #quoted(words: string): void {
    if (this.#open?.kind === 'quotation') this.#open.parts.at(-1)?.lines.push(words);
    else this.#begin('quotation', [words]);
  }

  /** Takes the line as an item when it is one. */
  #item(words: string, indent: number): boolean {
    const [mark, digits] = bulletOf(words) ?? NUMBER.exec(words) ?? [];
    if (mark === undefined) return false;
    const [kind, number] = digits === undefined ? (['bullets', 1] as const) : (['numbers', Number(digits)] as const);
    const content = words.slice(mark.length);
    const open = this.#open;
    const list = isList(open) ? open : undefined;
    if (list && indent >= list.indent + 2) return addInner(list, { kind, number, content });
    // In the middle of a paragraph a line may begin with a number by chance.
    if (open?.kind === 'paragraph' && number !== 1) return false;
    const last = list ?? (kind === 'numbers' && !open ? this.drafts.at(-1) : undefined);
    if (last?.kind === kind && (kind === 'bullets' || number === last.start + last.parts.length)) {
      last.parts.push({ lines: [content] });
      last.indent = list ? Math.min(indent, last.indent) : indent;
      this.#open = last;
    } else this.#begin(kind, [content], { start: number, indent });
    return true;
  }

  #words(words: string, indent: number): void {
    const open = this.#open;
    if (isList(open) && indent >= open.indent + 2) {
      const item = open.parts.at(-1);
      (item?.inner?.items.at(-1) ?? item?.lines)?.push(words);
    } else if (open?.kind === 'paragraph') open.parts[0]?.lines.push(words);
    else this.#begin('paragraph', [words]);
  }
}

const isList = (draft: Draft | undefined): draft is Draft => draft?.kind === 'bullets' || draft?.kind === 'numbers';

/** An item further in; of another kind than its neighbours, or out of order, it is a line of the item before it. */
function addInner(list: Draft, item: { kind: 'bullets' | 'numbers'; number: number; content: string }): boolean {
  const outer = list.parts.at(-1);
  const { kind, number, content } = item;
  const expected = (outer?.inner?.items.length ?? 0) + 1;
  if (outer === undefined || (kind === 'numbers' && number !== expected)) return false;
  if (outer.inner === undefined) outer.inner = { kind, items: [[content]] };
  else if (outer.inner.kind === kind) outer.inner.items.push([content]);
  else return false;
  return true;
}

function finished({ kind, level, start, parts }: Draft): Prose | undefined {
  const [first] = parts;
  switch (kind) {
    case 'heading':
      return { kind, level, words: read(first?.lines ?? []) };
    case 'paragraph':
      return { kind, words: read((first?.lines ?? []).map(unguarded)) };
    case 'quotation':
      return { kind, paragraphs: parts.map(({ lines }) => read(lines)).filter((words) => words.length > 0) };
    default: {
      const items = parts.map(({ lines, inner }) => ({
        words: readItem(kind, lines),
        ...(inner && { inner: { kind: inner.kind, items: inner.items.map((each) => readItem(inner.kind, each)) } }),
      }));
      return kind === 'bullets' ? { kind, items } : { kind, start, items };
    }
  }
}

const read = (lines: readonly string[]): Words => joinLines(lines.flatMap((line) => linesIn(wordsOf(line))));

const readItem = (kind: InnerList['kind'], [first = '', ...more]: readonly string[]): Words =>
  read([
    kind === 'bullets' && first.startsWith('\\') && ONLY_MARKS.test(first) ? first.slice(1) : first,
    ...more.map(unguarded),
  ]);

const bulletOf = (line: string): RegExpExecArray | null => (DRAWN.test(line) ? null : BULLET.exec(line));

const looksLikeMark = (line: string): boolean => HEADING.test(line) || bulletOf(line) !== null || QUOTED.test(line);

/** The line without the backslash that keeps it from being read as a heading, an item or a quotation. */
function unguarded(line: string): string {
  if (GUARDED_NUMBER.test(line)) return line.replace('\\', '');
  return line.startsWith('\\') && looksLikeMark(line.replace(/^\\+/, '')) ? line.slice(1) : line;
}

/** A line of a paragraph, or a later line of an item, with a backslash where it would be read as something else. */
export function guarded(line: string, isFirst: boolean): string {
  if (GUARDED_NUMBER.test(line)) return line.replace('\\', '\\\\');
  const [, number] = NUMBER.exec(line) ?? [];
  if (number !== undefined) return isFirst || number === '1' ? line.replace(/[.)]/, '\\$&') : line;
  return looksLikeMark(line.replace(/^\\+/, '')) ? `\\${line}` : line;
}

/** The first line of a bullet; one that holds marks only would be read as a drawn line. */
export const guardedBullet = (line: string): string => (ONLY_MARKS.test(line) ? `\\${line}` : line);

/** The first line of what is quoted, so that "> 3" stays a quotation. */
export const quotedLine = (line: string): string => (/^[\d£$€=]/.test(line) ? `>  ${line}` : `> ${line}`);
