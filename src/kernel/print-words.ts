import { type Span, type Words, wordsOf } from './prose-words.js';

/** Writes a tidy line so that `wordsOf` reads the same: with backslashes only where it would read something else without. */
export function printWords(line: Words): string {
  const bare = written(line, (text) => text);
  return isSame(wordsOf(bare), line) ? bare : written(line, escaped);
}

const isSame = (one: Words, other: Words): boolean =>
  one.length === other.length &&
  one.every((span, at) => span.text === other[at]?.text && lookOf(span) === lookOf(other[at]));

const lookOf = (span: Span | undefined): number => (span?.bold ? 2 : 0) + (span?.italic ? 1 : 0);

const JOINT = '\\ ';
const NEEDS_JOINT_AFTER = /[\p{L}\p{N}\p{M}\\]$/u;
const NEEDS_JOINT_BEFORE = /^[\p{L}\p{N}\p{M}\\]/u;

/** Where a text stands: beside marks, its backslashes at that edge are doubled. */
interface Edges {
  readonly afterMark: boolean;
  readonly beforeMark: boolean;
}

function written(line: Words, asPlain: (text: string, edges: Edges) => string): string {
  return line
    .map((span, at) => {
      const [before, after] = [line[at - 1], line[at + 1]];
      if (lookOf(span) === 0) return asPlain(span.text, { afterMark: false, beforeMark: after !== undefined });
      const marks = '*'.repeat(lookOf(span));
      const open = before && (lookOf(before) > 0 || NEEDS_JOINT_AFTER.test(before.text)) ? JOINT : '';
      const close = after && lookOf(after) === 0 && NEEDS_JOINT_BEFORE.test(after.text) ? JOINT : '';
      return `${open}${marks}${asPlain(span.text, { afterMark: true, beforeMark: true })}${marks}${close}`;
    })
    .join('');
}

function escaped(text: string, { afterMark, beforeMark }: Edges): string {
  const inside = text.replace(/\\+\*?|\*/g, (run) => (run.endsWith('*') ? `${run.slice(0, -1).repeat(2)}\\*` : run));
  const begun = afterMark ? inside.replace(/^(\\+)(?= )/, '$1$1') : inside;
  return beforeMark ? withEndDoubled(begun) : begun;
}

/** Backslashes at the end, or before a last space, twice. */
function withEndDoubled(text: string): string {
  const end = text.endsWith(' ') ? text.length - 1 : text.length;
  let start = end;
  while (text.charAt(start - 1) === '\\') start -= 1;
  return text.slice(0, end) + text.slice(start, end) + text.slice(end);
}
