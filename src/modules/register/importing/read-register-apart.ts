import { answerApart } from '../../../platform/apart/index.js';
import { decodedText, readSeparated, readXlsx, UnreadableTables } from '../../../platform/spreadsheet/index.js';
import { gatherRegister } from './gather.js';
import { TABLE_LIMITS } from './limits.js';
import type { ReadApart, RegisterToRead } from './read-file.js';

/** The script of a process that reads one file: begun by `readFile`. */
answerApart(async ({ kind, bytes }: RegisterToRead): Promise<ReadApart> => {
  try {
    if (kind === 'xlsx') return gatherRegister(await readXlsx(bytes, TABLE_LIMITS));
    return gatherRegister(readSeparated(decodedText(bytes), 'The file', TABLE_LIMITS));
  } catch (error) {
    if (error instanceof UnreadableTables) return { unreadable: error.message };
    throw error;
  }
});
