import { and, asc, eq } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { nextSequence, writeEntries } from '../entries/write-entries.js';
import type { Chronology } from '../opened.js';
import { chronologyImportRows, chronologyImports, chronologyImportTables } from '../tables.js';
import { beginOtherSheets, type OtherSheets } from './begin-other-sheets.js';
import { holdChecking } from './hold-import.js';
import { countRows, type Import, matchingOf } from './queries.js';
import { draftOfTexts, textsOfRow } from './row-draft.js';

/** Rows that still have a problem: nothing goes in while there are any. */
export interface Unmended {
  readonly unmended: number;
}

/** How many went in, and what the file holds besides. */
export interface TakenIn {
  readonly taken: number;
  readonly others: OtherSheets | undefined;
}

/** Takes in every row that is ready, all at once: all of them, or none. */
export async function takeIn(work: Work, chronology: Chronology, one: Import): Promise<TakenIn | Unmended> {
  await holdChecking(work, one.id, 'update');
  const unmended = (await countRows(work, one.id)).get('problem') ?? 0;
  if (unmended > 0) return { unmended };
  const won = await work.tx
    .update(chronologyImports)
    .set({ state: 'taken', takenAt: work.now, version: one.version + 1 })
    .where(
      and(
        eq(chronologyImports.id, one.id),
        eq(chronologyImports.version, one.version),
        eq(chronologyImports.state, 'checking'),
      ),
    )
    .returning({ id: chronologyImports.id });
  if (won.length === 0) throw new Conflict('Somebody else went on with this import meanwhile.');
  const entries = await readyEntries(work, chronology, one);
  await writeEntries(work, chronology, { entries, importId: one.id });
  await work.tx
    .update(chronologyImportRows)
    .set({ state: 'taken' })
    .where(and(eq(chronologyImportRows.importId, one.id), eq(chronologyImportRows.state, 'ready')));
  const others = await beginOtherSheets(work, one);
  await work.tx.delete(chronologyImportTables).where(eq(chronologyImportTables.importId, one.id));
  work.record({
    action: 'chronology-import.taken',
    reviewId: one.reviewId,
    objectKind: 'chronology-import',
    objectId: one.id,
  });
  return { taken: entries.length, others };
}

async function readyEntries(work: Work, chronology: Chronology, one: Import) {
  const matching = await matchingOf(work, one);
  const first = await nextSequence(work, chronology.id);
  const ready = await work.tx
    .select()
    .from(chronologyImportRows)
    .where(and(eq(chronologyImportRows.importId, one.id), eq(chronologyImportRows.state, 'ready')))
    .orderBy(asc(chronologyImportRows.number));
  return ready.map((row, at) => {
    const { draft, moment, problems } = draftOfTexts(textsOfRow(row, matching), matching);
    // A line of enquiry may have been ended since the row was read.
    if (problems.length > 0)
      throw new Conflict('What the rows refer to has changed meanwhile. Match the columns again.');
    return { draft, moment, sequence: first + at, importRow: row.number };
  });
}
