import { answerApart } from '../../../platform/apart/index.js';
import { decodedText, readSeparated, readXlsx, UnreadableTables } from '../../../platform/spreadsheet/index.js';
import { readDocxTables } from '../../../platform/word/index.js';
import { TABLE_LIMITS } from './limits.js';
import { packedTables } from './packed-tables.js';
import type { ReadApart, TablesToRead } from './read-apart.js';
import { unfolded } from './unfold.js';

/** The script of a process that reads the tables of one file: begun by `readApart`. */
answerApart(async ({ kind, name, bytes, today }: TablesToRead): Promise<ReadApart> => {
  try {
    if (kind === 'xlsx') return await packedTables(await readXlsx(bytes, TABLE_LIMITS));
    if (kind === 'docx') {
      const { tables, from1904 } = await readDocxTables(bytes, TABLE_LIMITS);
      return await packedTables({ tables: tables.map((table) => unfolded(table, today)), from1904 });
    }
    return await packedTables(readSeparated(decodedText(bytes), name, TABLE_LIMITS));
  } catch (error) {
    if (error instanceof UnreadableTables) return { unreadable: error.message };
    throw error;
  }
});
