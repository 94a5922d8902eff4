import { and, eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { chronologyImportRows as rows } from '../tables.js';
import { holdChecking } from './hold-import.js';
import { type Import, type ImportRow, matchingOf } from './queries.js';
import { draftOfTexts, textsOfRow } from './row-draft.js';

const at = (row: ImportRow) => and(eq(rows.importId, row.importId), eq(rows.number, row.number));

/** Puts right what could not be read, and judges the row again. True when it can be taken in now. The file's own cells stay as they were. */
export async function mendRow(
  work: Work,
  one: Import,
  { row, mended }: { row: ImportRow; mended: Readonly<Record<string, string>> },
): Promise<boolean> {
  await holdChecking(work, one.id, 'share');
  const matching = await matchingOf(work, one);
  const { problems } = draftOfTexts(textsOfRow({ ...row, mended }, matching), matching);
  const state = problems.length === 0 ? 'ready' : 'problem';
  await work.tx.update(rows).set({ mended, problems, state, why: '' }).where(at(row));
  return problems.length === 0;
}

/** Leaves a row out, for a reason. */
export async function leaveOutRow(work: Work, row: ImportRow, why: string): Promise<void> {
  await holdChecking(work, row.importId, 'share');
  await work.tx.update(rows).set({ state: 'left-out', why }).where(at(row));
}
