import { answerApart } from '../../../platform/apart/index.js';
import { decodedText, readSeparated, readXlsx, UnreadableTables } from '../../../platform/spreadsheet/index.js';
import { readDocxTables } from '../../../platform/word/index.js';
import { gatherPlan } from './gather.js';
import { TABLE_LIMITS } from './limits.js';
import type { PlanToRead, ReadApart } from './read-file.js';

/** The script of a process that reads one file: begun by `readFile`. */
answerApart(async ({ kind, bytes }: PlanToRead): Promise<ReadApart> => {
  try {
    if (kind === 'xlsx') return gatherPlan(await readXlsx(bytes, TABLE_LIMITS));
    if (kind === 'docx') return gatherPlan(await readDocxTables(bytes, TABLE_LIMITS));
    return gatherPlan(readSeparated(decodedText(bytes), 'The file', TABLE_LIMITS));
  } catch (error) {
    if (error instanceof UnreadableTables) return { unreadable: error.message };
    throw error;
  }
});
