import { foldName } from './names.js';

/** A word of a text where it stands, without its possessive: `folded` as `foldName` has it. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ‘`´][\p{L}\p{M}\p{N}]+)*/gu;

/** Every word of a text, in its order. */
export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match) => {
    const word = possessiveOff(match[0]);
    return {
      folded: /^[a-z0-9]+$/i.test(word) ? word.toLowerCase() : foldName(word),
      start: match.index,
      end: match.index + word.length,
      isCapital: /^\p{Lu}|^\p{Lo}/u.test(word),
    };
  });

const possessiveOff = (word: string): string => word.replace(/['’ʼ‘`´]s$/iu, '');
