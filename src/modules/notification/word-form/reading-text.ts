import { cleanText } from '../../../platform/word/index.js';

/** The ways people write that they do not know, once case, points and spaces are gone. */
const NOT_KNOWN = new Set([
  'notknown',
  'nk',
  'unknown',
  'unk',
  'notknownatpresent',
  'notknownatthistime',
  'notyetknown',
  'unknownatpresent',
  'unknownatthistime',
  'dontknow',
]);

/** Text of a box as it is kept: known characters, no spaces at the ends of lines, no empty lines at either end. */
export const tidy = (text: string): string =>
  cleanText(text.normalize('NFC'))
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();

/** Letters and numbers only, in small letters: what two wordings of the same label have in common. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Says whether the words mean "we do not know", in any of the usual spellings (nk, n/k, unknown). */
export const saysNotKnown = (text: string): boolean => NOT_KNOWN.has(bare(text));

/** Words that only fill the box: a rule, dots, "n/a" is kept as what it says. */
export const saysNothing = (text: string): boolean => /^[\s._\-–—:]*$/.test(text);
