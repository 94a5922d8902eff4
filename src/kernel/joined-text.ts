/** A text as a reader sees it, and where each character of it stood before. */
export interface JoinedText {
  readonly text: string;
  /** The place in the text that was given, of the character at this place; the last one is its length. */
  readonly at: readonly number[];
}

/** Nothing that is seen: soft hyphens, zero widths, joiners, marks of direction. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/;
/** Marks of emphasis: inside a word they come from runs of a file that begin and end in it. */
const MARK = /[*_~`]/;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * What stands between the letters of a word and is not seen is left out: emphasis that begins in its middle, soft hyphens, a hyphen at the end
 * of a line with the rest on the next one. A name broken over lines or runs is one word again.
 */
export function joinedText(text: string): JoinedText {
  let joined = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const skipped = joined !== '' && LETTER.test(joined.at(-1) ?? '') ? brokenBy(text, index) : unseenAt(text, index);
    if (skipped > 0) {
      index += skipped - 1;
      continue;
    }
    joined += text[index];
    at.push(index);
  }
  at.push(text.length);
  return { text: joined, at };
}

const unseenAt = (text: string, index: number): number => (UNSEEN.test(text[index] ?? '') ? 1 : 0);

const LONGEST_BREAK = 12;

/** How many characters from here only break a word that goes on behind them; nought when this is none of them. */
function brokenBy(text: string, from: number): number {
  if (UNSEEN.test(text[from] ?? '')) return 1;
  let to = from;
  while (to - from < LONGEST_BREAK && MARK.test(text[to] ?? '')) to += 1;
  const hyphen = /^[-\u2010\u2011][ \t\u00a0]*\r?\n[ \t\u00a0>]*/.exec(text.slice(to, to + LONGEST_BREAK));
  if (hyphen !== null) to += hyphen[0].length;
  while (to - from < 2 * LONGEST_BREAK && MARK.test(text[to] ?? '')) to += 1;
  return to > from && LETTER.test(text[to] ?? '') ? to - from : 0;
}
