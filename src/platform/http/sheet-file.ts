import { buffer } from 'node:stream/consumers';
import { instantInWords } from '../../kernel/day.js';
import { CSV_TYPE, type Sheet, writeCsv, writeXlsx, XLSX_TYPE } from '../spreadsheet/index.js';
import type { Work } from '../work.js';
import { type Answer, download } from './route.js';

/** As what a list is taken away: an Excel workbook, or CSV. */
export type SheetFormat = 'xlsx' | 'csv';

/** A list that somebody takes away. The file is called after the sheet and the day, unless `called` says otherwise (without its ending). */
export interface SheetToTake<Row> extends Omit<Sheet<Row>, 'takenBy' | 'takenOn'> {
  readonly called?: string;
}

/** Who takes a copy now, and when, as it is written on what is taken. */
export const takenNow = ({ actor, now }: Work): { readonly takenBy: string; readonly takenOn: string } => ({
  takenBy: actor.kind === 'person' ? actor.name : 'the system',
  takenOn: instantInWords(now),
});

/**
 * A list as a file to save, with who took it over its rows. It is written while the rows are read, inside the
 * transaction: what is kept until the answer is only the finished file, packed small.
 */
export async function sheetFile<Row>(work: Work, format: SheetFormat, list: SheetToTake<Row>): Promise<Answer> {
  const { called = `${list.name} ${work.today}`, ...sheet } = { ...list, ...takenNow(work) };
  return format === 'xlsx'
    ? download(`${called}.xlsx`, XLSX_TYPE, await buffer(writeXlsx(sheet)))
    : download(`${called}.csv`, CSV_TYPE, await buffer(writeCsv(sheet)));
}
