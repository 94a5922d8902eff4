import { and, eq, sql } from '../../../platform/database/sql.js';
import type { OpenSystemWork } from '../../../platform/jobs/job.js';
import type { TableRow } from '../../../platform/spreadsheet/index.js';
import type { Work } from '../../../platform/work.js';
import type { ImportRowState } from '../kinds.js';
import { chronologyImports } from '../tables.js';
import { looksLikeGuidance, repeatsHeading } from './guess.js';
import { BATCH } from './limits.js';
import { type Import, matchingOf, rowsOfTable } from './queries.js';
import { draftOfTexts, type Matching, textsOfRow } from './row-draft.js';

/**
 * Reads the next rows of an import. How far it is stands in the database: interrupted anywhere, it goes on from there, whoever asks, and
 * two who ask at once do the work once. True when all are read.
 */
export async function readRows(work: Work, one: Import): Promise<boolean> {
  const [locked] = await work.tx.select().from(chronologyImports).where(eq(chronologyImports.id, one.id)).for('update');
  if (locked === undefined || locked.state !== 'reading' || locked.tableNumber === null) return true;
  const all = await rowsOfTable(work, one.id, locked.tableNumber);
  const matching = await matchingOf(work, locked);
  const next = all.slice(locked.rowsRead, locked.rowsRead + BATCH);
  const judged = next.map((row) => judge(row, locked, matching));
  await insertRows(work, locked, judged);
  const rowsRead = locked.rowsRead + next.length;
  await work.tx.update(chronologyImports).set({ rowsRead }).where(eq(chronologyImports.id, one.id));
  return rowsRead >= all.length;
}

interface Judged extends TableRow {
  readonly state: ImportRowState;
  readonly why: string;
  readonly problems: readonly { readonly field: string; readonly words: string }[];
}

function judge(row: TableRow, one: Import, matching: Matching): Judged {
  const leftOut = (why: string): Judged => ({ ...row, state: 'left-out', why, problems: [] });
  const { headingRow } = one;
  if (headingRow !== null && row.number < headingRow) return leftOut('Stands above the headings');
  if (headingRow === row.number) return leftOut('These are the headings');
  if (headingRow !== null && repeatsHeading(row.cells, one.heading)) return leftOut('Says the headings again');
  const texts = textsOfRow({ ...row, mended: {} }, { ...matching, sourceForAll: '' });
  const { number, agency, ...own } = texts;
  if (Object.values(own).every((text) => text === '')) return leftOut('Nothing in it but its number');
  const { problems } = draftOfTexts(textsOfRow({ ...row, mended: {} }, matching), matching);
  const unread = problems.some(({ field }) => field === 'when');
  if (headingRow !== null && row.number <= headingRow + 3 && unread && looksLikeGuidance(row.cells)) {
    return leftOut('Looks like guidance on how to fill in the table');
  }
  return { ...row, state: problems.length === 0 ? 'ready' : 'problem', why: '', problems };
}

async function insertRows(work: Work, one: Import, judged: readonly Judged[]): Promise<void> {
  await work.tx.execute(sql`
    insert into chronology_import_row (import_id, number, review_id, partnership_id, cells, hidden, state, problems, why, remarks)
    select ${one.id}::uuid, number, ${one.reviewId}::uuid, ${one.partnershipId}::uuid, array(select jsonb_array_elements_text(cells)),
      hidden, state, problems, why, remarks
    from jsonb_to_recordset(${JSON.stringify(judged)}::jsonb) as r(number integer, cells jsonb, hidden boolean, state text, problems jsonb,
      why text, remarks jsonb)`);
}

/** Goes on with what was left half read: somebody closed the page, or the program ended. Whoever began it then checks the rows. */
export async function readOn(open: OpenSystemWork): Promise<void> {
  const halfRead = await open((work) =>
    work.tx
      .select()
      .from(chronologyImports)
      .where(
        and(
          eq(chronologyImports.state, 'reading'),
          sql`${chronologyImports.rowsRead} < ${chronologyImports.rowsInAll}`,
        ),
      )
      .limit(20),
  );
  for (const one of halfRead) {
    const batches = Math.ceil(one.rowsInAll / BATCH) + 1;
    for (let at = 0; at < batches; at += 1) if (await open((work) => readRows(work, one))) break;
  }
}
