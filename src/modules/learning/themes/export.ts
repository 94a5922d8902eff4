import type { Answer } from '../../../platform/http/route.js';
import { type SheetFormat, sheetFile } from '../../../platform/http/sheet-file.js';
import type { Column } from '../../../platform/spreadsheet/index.js';
import type { Work } from '../../../platform/work.js';
import { capital } from '../../../web/formats.js';
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
  { rows, format }: { readonly rows: readonly RowUnderTheme[]; readonly format: SheetFormat },
): Promise<Answer> {
  work.record({ action: 'learning-themes.exported', partnershipId, objectKind: 'learning' });
  return sheetFile(work, format, {
    name: 'Learning by theme',
    marking: 'OFFICIAL-SENSITIVE',
    columns,
    rows,
  });
}
