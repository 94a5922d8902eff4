/** Words of a page of a report, as books and reports are counted. */
export const WORDS_A_PAGE = 350;

/** How long something is. */
export interface Length {
  readonly entries: number;
  readonly words: number;
  /** In tenths. */
  readonly pages: number;
  /** The most that can still be read at one sitting, by the settings of the partnership. */
  readonly most: number;
}

export function lengthOf(texts: readonly string[], most: number): Length {
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  return {
    entries: texts.length,
    words,
    pages: pagesOf(words),
    most,
  };
}

/** Rounded up to tenths. */
export const pagesOf = (words: number): number => Math.ceil((words / WORDS_A_PAGE) * 10) / 10;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0;
