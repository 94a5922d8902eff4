/** Words of a page of a report, as books and reports are counted. */
export const WORDS_A_PAGE = 350;

/**
 * How long the key events may be and still be read at one sitting: five pages. The toolkit asks for a practical and readable length and
 * gives no figure (Appendix C, bullet 9); this one is ours.
 */
export const PRACTICAL_WORDS = 1_750;

/** How long something is. */
export interface Length {
  readonly entries: number;
  readonly words: number;
  /** In tenths. */
  readonly pages: number;
  readonly isPractical: boolean;
}

export function lengthOf(texts: readonly string[]): Length {
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  return {
    entries: texts.length,
    words,
    pages: Math.ceil((words / WORDS_A_PAGE) * 10) / 10,
    isPractical: words <= PRACTICAL_WORDS,
  };
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0;
