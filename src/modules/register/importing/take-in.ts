import { eq, inArray } from '../../../platform/database/sql.js';
import { takeTurns } from '../../../platform/database/take-turns.js';
import { Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { followed } from '../earlier/entry.js';
import { addEntries, changeEntries } from '../earlier/keep-entries.js';
import { earlierEntries, registerImportRows } from '../tables.js';
import { holdImport } from './hold-import.js';
import type { ImportOutcome } from './kinds.js';
import { orderDoubts } from './order-doubt.js';
import { type RegisterImport, understoodRows } from './queries.js';
import type { RowState, UnderstoodRow } from './understood.js';

/**
 * Takes all rows of a file into the register at once: new reviews are added, those of which somebody said so follow the file. Answers
 * undefined while a row or the order of dates waits for somebody.
 */
export async function takeIn(work: Work, one: RegisterImport): Promise<ImportOutcome | undefined> {
  // Two files taken in at once would not know of each other's rows.
  await takeTurns(work, `register:${one.partnershipId}`);
  const rows = await understoodRows(work, one);
  const undecided = orderDoubts(rows, one.columns).some(({ said }) => said === undefined);
  if (undecided || rows.some(({ state }) => state === 'waits')) return undefined;
  const outcome = outcomeOf(rows);
  await holdImport(work, one, { from: 'checking', to: 'taken', outcome });
  const { partnershipId } = one;
  const entries = within(rows, 'new').map(({ content, number }) => ({ id: work.newId(), content, place: number }));
  await addEntries(work, { partnershipId, importId: one.id, entries });
  await followFile(work, one, within(rows, 'follows'));
  await work.tx.delete(registerImportRows).where(eq(registerImportRows.importId, one.id));
  work.record({ action: 'register-import.taken', partnershipId, objectKind: 'register-import', objectId: one.id });
  return outcome;
}

const within = (rows: readonly UnderstoodRow[], wanted: RowState): UnderstoodRow[] =>
  rows.filter(({ state }) => state === wanted);

const outcomeOf = (rows: readonly UnderstoodRow[]): ImportOutcome => ({
  added: within(rows, 'new').length,
  followed: within(rows, 'follows').length,
  same: within(rows, 'same').length,
  leftOut: within(rows, 'left-out').map(({ place, content, leftOut }) => ({
    place,
    reference: content.texts.reference ?? '',
    why: leftOut ?? '',
  })),
  stayed: 0,
});

async function followFile(work: Work, one: RegisterImport, rows: readonly UnderstoodRow[]): Promise<void> {
  const fileOf = new Map(
    rows.flatMap(({ same, content }) => (same === undefined ? [] : [[same.id, content] as const])),
  );
  if (fileOf.size === 0) return;
  const kept = await work.tx
    .select()
    .from(earlierEntries)
    .where(inArray(earlierEntries.id, [...fileOf.keys()]));
  const entries = kept.map(({ id, version, texts, dates, others }) => {
    const before = { texts, dates, others };
    return { id, version, before, content: followed(before, fileOf.get(id) ?? before) };
  });
  const changing = { what: 'followed-file', importId: one.id } as const;
  const changed = await changeEntries(work, one.partnershipId, { entries, changing });
  if (changed.size < fileOf.size) throw new Conflict('Somebody else has changed one of these reviews meanwhile.');
}
