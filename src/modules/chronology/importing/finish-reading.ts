import { doubtfulDates } from '../../../kernel/written-date/index.js';
import { and, eq, sql } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { chronologyImports } from '../tables.js';
import { type Import, matchingOf, rowsOfTable } from './queries.js';
import { draftOfTexts, textsOfRow } from './row-draft.js';

/** What two entries have in common that say the same: their days, their time and their words. */
const keyOf = (days: readonly (string | null)[], facts: string): string =>
  `${days.join('|')}|${facts.replace(/\s+/g, ' ').trim().toLowerCase()}`;

export const ALREADY_THERE =
  'This is in the chronology already, with the same date and words. Leave it out, or take it in all the same';

/** Once every row is read: hands the import over to be checked, and finds the rows that are in the chronology already. Done before, it does nothing. */
export async function finishReading(work: Work, one: Import): Promise<void> {
  const finished = await work.tx
    .update(chronologyImports)
    .set({ state: 'checking', version: sql`${chronologyImports.version} + 1` })
    .where(and(eq(chronologyImports.id, one.id), eq(chronologyImports.state, 'reading')))
    .returning({ id: chronologyImports.id });
  if (finished.length === 0) return;
  if (one.tableNumber !== null) await pointOutDoubtfulDates(work, one, one.tableNumber);
  const { rows: held } = await work.tx.execute<{
    first_day: string;
    last_day: string;
    first_time: string;
    facts: string;
  }>(
    sql`select first_day::text, last_day::text, first_time, facts from chronology_entry where chronology_id = ${one.chronologyId}::uuid and removed_at is null`,
  );
  if (held.length > 0 && one.tableNumber !== null) {
    const known = new Set(held.map((entry) => keyOf([entry.first_day, entry.last_day, entry.first_time], entry.facts)));
    const matching = await matchingOf(work, one);
    const doubles = (await rowsOfTable(work, one.id, one.tableNumber)).flatMap((row) => {
      const { draft, moment } = draftOfTexts(textsOfRow({ ...row, mended: {} }, matching), matching);
      return known.has(keyOf([moment.firstDay, moment.lastDay, moment.firstTime], draft.facts)) ? [row.number] : [];
    });
    await pointOut(work, one, { numbers: doubles, problem: { field: 'double', words: ALREADY_THERE } });
  }
}

/** A file in which one date can only stand in the other order was typed by two hands: what can be read both ways is for somebody to say. */
async function pointOutDoubtfulDates(work: Work, one: Import, table: number): Promise<void> {
  const matching = await matchingOf(work, one);
  const place = matching.columns.when;
  if (place === undefined) return;
  const rows = (await rowsOfTable(work, one.id, table)).filter(({ number }) => number > (one.headingRow ?? 0));
  const { proof, at } = doubtfulDates(
    rows.map(({ cells }) => cells[place] ?? ''),
    matching.order,
  );
  const words = `In this file stands ${proof.slice(0, 40)} too, with the ${matching.order === 'day-first' ? 'month' : 'day'} first. Write the month of this date as a word, or choose the other order for the whole file`;
  await pointOut(work, one, {
    numbers: at.flatMap((index) => rows[index]?.number ?? []),
    problem: { field: 'when', words },
  });
}

interface ToPointOut {
  readonly numbers: readonly number[];
  readonly problem: { readonly field: string; readonly words: string };
}

async function pointOut(work: Work, one: Import, { numbers, problem }: ToPointOut): Promise<void> {
  if (numbers.length === 0) return;
  await work.tx.execute(sql`
    update chronology_import_row set state = 'problem', problems = problems || ${JSON.stringify([problem])}::jsonb
    where import_id = ${one.id}::uuid and state = 'ready' and number in (select jsonb_array_elements_text(${JSON.stringify(numbers)}::jsonb)::integer)`);
}
