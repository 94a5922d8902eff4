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
/** What a break of a word begins with: the rest of a long text need not be looked at character by character. */
const MAY_BREAK = /[\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff*_~`\-\u2010\u2011]/g;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * What stands between the letters of a word and is not seen is left out: emphasis that begins in its middle, soft hyphens, a hyphen at the end
 * of a line with the rest on the next one. A name broken over lines or runs is one word again.
 */
export function joinedText(text: string): JoinedText {
  const pieces: string[] = [];
  const at: number[] = [];
  let last = '';
  const keep = (start: number, end: number): void => {
    if (start >= end) return;
    pieces.push(text.slice(start, end));
    for (let index = start; index < end; index += 1) at.push(index);
    last = text[end - 1] ?? '';
  };
  let from = 0;
  for (const { index } of text.matchAll(MAY_BREAK)) {
    // Inside a break that was left out.
    if (index < from) continue;
    keep(from, index);
    from = index + (LETTER.test(last) ? brokenBy(text, index) : unseenAt(text, index));
  }
  keep(from, text.length);
  at.push(text.length);
  return { text: pieces.join(''), at };
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
