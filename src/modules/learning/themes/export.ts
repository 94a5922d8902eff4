import { buffer } from 'node:stream/consumers';
import { type Answer, download } from '../../../platform/http/route.js';
import {
  type Column,
  CSV_TYPE,
  type Sheet,
  writeCsv,
  writeXlsx,
  XLSX_TYPE,
} from '../../../platform/spreadsheet/index.js';
import type { Work } from '../../../platform/work.js';
import { capital, dateTime } from '../../../web/formats.js';
import type { ThemeRow } from './rules.js';

/** A row under a theme: once under each that it has. */
export interface RowUnderTheme {
  readonly theme: string;
  readonly row: ThemeRow;
}

const columns: readonly Column<RowUnderTheme>[] = [
  { title: 'Theme', width: 40, value: ({ theme }) => theme },
  { title: 'Kind', value: ({ row }) => capital(row.kind) },
  { title: 'Review', value: ({ row }) => row.reference },
  { title: 'No.', width: 8, value: ({ row }) => row.number },
  { title: 'What', width: 70, value: ({ row }) => row.text },
  { title: 'Organisations', width: 40, value: ({ row }) => row.bodies.join('; ') },
  { title: 'State', width: 25, value: ({ row }) => row.state },
  { title: 'Colour', width: 10, value: ({ row }) => (row.rag === undefined ? '' : capital(row.rag)) },
  { title: 'Why', width: 40, value: ({ row }) => row.why },
  { title: 'Due', kind: 'day', value: ({ row }) => row.dueOn },
  { title: 'Done', kind: 'day', value: ({ row }) => row.doneOn },
  { title: 'Proof', width: 10, value: ({ row }) => (row.kind === 'action' ? (row.proven ? 'Yes' : 'No') : '') },
  { title: 'Year', width: 8, value: ({ row }) => row.year },
  { title: 'Report', width: 15, value: ({ row }) => (row.published ? 'Published' : 'Not published') },
];

/** Learning by theme, as chosen, as a file. Nobody can be told from it. */
export async function exportThemes(
  work: Work,
  partnershipId: string,
  { rows, format }: { readonly rows: readonly RowUnderTheme[]; readonly format: 'xlsx' | 'csv' },
): Promise<Answer> {
  work.record({ action: 'learning-themes.exported', partnershipId, objectKind: 'learning' });
  const sheet: Sheet<RowUnderTheme> = {
    name: 'Learning by theme',
    marking: 'OFFICIAL-SENSITIVE',
    takenBy: work.actor.kind === 'person' ? work.actor.name : 'the system',
    takenOn: dateTime(work.now),
    columns,
    rows,
  };
  const name = `${sheet.name} ${work.today}.${format}`;
  return format === 'xlsx'
    ? download(name, XLSX_TYPE, await buffer(writeXlsx(sheet)))
    : download(name, CSV_TYPE, await buffer(writeCsv(sheet)));
}
