import { answerApart } from '../../../../platform/apart/index.js';
import { decodedText, readSeparated, readXlsx, UnreadableTables } from '../../../../platform/spreadsheet/index.js';
import type { ListToRead, ReadList } from './read-list.js';
import { MOST_REFERENCES } from './references.js';

const LIMITS = { rows: MOST_REFERENCES + 1, columns: 60, tables: 20 };

/** The script of a process that reads one file: begun by `readList`. Only the first column of the first sheet comes out of it. */
answerApart(async ({ kind, bytes }: ListToRead): Promise<ReadList> => {
  try {
    const read =
      kind === 'xlsx' ? await readXlsx(bytes, LIMITS) : readSeparated(decodedText(bytes), 'The file', LIMITS);
    const [first] = read.tables.filter(({ rows }) => rows.length > 0);
    return { lines: (first?.rows ?? []).map(({ number, cells }) => ({ line: number, text: cells[0] ?? '' })) };
  } catch (error) {
    if (error instanceof UnreadableTables) return { refused: error.message };
    throw error;
  }
});
