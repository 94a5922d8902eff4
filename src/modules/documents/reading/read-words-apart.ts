import { answerApart } from '../../../platform/apart/index.js';
import type { FileToRead, WordsRead } from './read-waiting.js';
import { wordsOfFile } from './words-of-file.js';

/** More than any report has: a thousand pages. */
const MOST_CHARACTERS = 4_000_000;

/** The script of a process that reads the words of one file: begun by the job that reads what waits. */
answerApart(async ({ kind, bytes }: FileToRead): Promise<WordsRead> => {
  const words = ((await wordsOfFile(kind, bytes)) ?? '').replaceAll('\0', '').toWellFormed();
  if (words.trim() === '') return { state: 'no-words', words: '' };
  return words.length > MOST_CHARACTERS
    ? { state: 'in-part', words: words.slice(0, MOST_CHARACTERS).toWellFormed() }
    : { state: 'read', words };
});
