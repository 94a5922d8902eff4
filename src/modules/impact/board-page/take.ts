import type { Answer } from '../../../platform/http/route.js';
import { type SheetFormat, sheetFile } from '../../../platform/http/sheet-file.js';
import type { Column } from '../../../platform/spreadsheet/index.js';
import type { Work } from '../../../platform/work.js';
import { verdictInWords } from '../kinds.js';
import { askedInWords } from './asked.js';
import { doneInWords } from './done.js';
import { lastingInWords } from './lasting.js';
import { type ChangeRow, proofInWords, proofOf, themeGroups } from './rows.js';

const columns: readonly Column<ChangeRow>[] = [
  { title: 'Review', value: ({ reference }) => reference },
  { title: 'No.', width: 8, value: ({ number }) => String(number) },
  { title: 'Recommendation', width: 50, value: ({ title }) => title },
  {
    title: 'Themes',
    width: 40,
    value: ({ themes }) =>
      themeGroups
        .filter(({ code }) => themes.includes(code))
        .map(({ label }) => label)
        .join('; '),
  },
  { title: 'Whose practice', width: 40, value: ({ body }) => body },
  { title: 'What is to be different', width: 70, value: ({ claim }) => claim?.different ?? '' },
  { title: 'For whom', width: 40, value: ({ claim }) => claim?.forWhom ?? '' },
  { title: 'In which practice', width: 40, value: ({ claim }) => claim?.practice ?? '' },
  { title: 'Done', width: 20, value: ({ done }) => doneInWords[done] },
  { title: 'Proof', width: 30, value: (row) => proofInWords[proofOf(row)] },
  { title: 'Newest figure', kind: 'day', value: ({ readOn }) => readOn },
  { title: 'Judged', width: 20, value: ({ verdict }) => (verdict === undefined ? '' : verdictInWords[verdict]) },
  {
    title: 'Did it last',
    width: 20,
    value: ({ claimId, lasting }) => (claimId === undefined ? '' : lastingInWords[lasting]),
  },
  {
    title: 'Asked',
    width: 60,
    value: ({ asked }) => asked.map(({ kind, who }) => `${askedInWords[kind]} (${who})`).join('; '),
  },
];

/** Every change, a row to each, as a file. Nobody can be told from it. */
export async function takeChanges(
  work: Work,
  partnershipId: string,
  { rows, format }: { readonly rows: readonly ChangeRow[]; readonly format: SheetFormat },
): Promise<Answer> {
  work.record({ action: 'impact.exported', partnershipId, objectKind: 'impact' });
  return sheetFile(work, format, {
    name: 'What changed',
    marking: 'OFFICIAL-SENSITIVE',
    ...{ columns, rows },
  });
}
