import { type DateOrder, likelyOrder } from '../../../kernel/written-date/index.js';
import { found } from '../../../platform/errors.js';
import type { TableRow } from '../../../platform/spreadsheet/index.js';
import type { Work } from '../../../platform/work.js';
import { guessTargets, headingAt, type Target } from './guess.js';
import { type Import, rememberedTargets, rowsOfTable, tablesOf, type WaitingTable } from './queries.js';

/** One column of the file, with the first things it says. */
export interface FileColumn {
  readonly at: number;
  readonly heading: string;
  readonly examples: readonly string[];
  readonly guess: Target;
}

/** What the page of an import asks while its columns are matched. */
export interface MatchingView {
  readonly tables: readonly WaitingTable[];
  readonly table: WaitingTable;
  /** As the file counts; undefined when there are none. */
  readonly headingRow: number | undefined;
  readonly heading: readonly string[];
  readonly columns: readonly FileColumn[];
  /** How the dates of the file can only stand, else as people here write. */
  readonly order: DateOrder;
  /** The first rows, as the file has them. */
  readonly preview: readonly TableRow[];
}

const EXAMPLES = 3;
const PREVIEW = 6;

/** Reads the chosen table, the likeliest to begin with: the first that is not hidden and has headings we know. */
export async function matchingView(
  work: Work,
  one: Import,
  { asked, agencyId }: { asked: Readonly<Record<string, string | undefined>>; agencyId: string },
): Promise<MatchingView> {
  const tables = await tablesOf(work, one.id);
  const chosen = tables.find(({ number }) => String(number) === asked.table) ?? (await likeliest(work, tables));
  const table = found(chosen);
  const rows = await rowsOfTable(work, one.id, table.number);
  const headingRow =
    asked.heading === undefined
      ? guessedRow(rows)
      : rows.find(({ number }) => String(number) === asked.heading)?.number;
  const heading = rows.find(({ number }) => number === headingRow)?.cells ?? [];
  const columns = columnsOf(rows, { headingRow, heading, remembered: await rememberedTargets(work, agencyId) });
  const order = likelyOrder(rows.flatMap(({ cells }) => cells));
  return { tables, table, headingRow, heading, columns, order, preview: rows.slice(0, PREVIEW) };
}

async function likeliest(work: Work, tables: readonly WaitingTable[]): Promise<WaitingTable | undefined> {
  for (const table of tables.filter(({ hidden }) => !hidden).slice(0, 10)) {
    if (guessedRow(await rowsOfTable(work, table.importId, table.number)) !== undefined) return table;
  }
  return tables.find(({ hidden }) => !hidden) ?? tables[0];
}

const guessedRow = (rows: readonly TableRow[]): number | undefined => {
  const at = headingAt(rows);
  return at === undefined ? undefined : rows[at]?.number;
};

interface Headed {
  readonly headingRow: number | undefined;
  readonly heading: readonly string[];
  readonly remembered: ReadonlyMap<string, Target>;
}

/** The columns that have anything in them below the headings, or a heading. */
function columnsOf(rows: readonly TableRow[], { headingRow, heading, remembered }: Headed): FileColumn[] {
  const below = rows.filter(({ number }) => headingRow === undefined || number > headingRow);
  const width = Math.max(
    heading.length,
    ...below.slice(0, 500).map(({ cells }) => cells.length),
    ...below.slice(500).map(({ cells }) => cells.length),
    0,
  );
  const headings = Array.from({ length: width }, (_, at) => heading[at] ?? '');
  const guesses = guessTargets(headings, remembered);
  return headings.flatMap((text, at) => {
    const examples = below
      .flatMap(({ cells }) => (cells[at]?.trim() ? [cells[at].slice(0, 80)] : []))
      .slice(0, EXAMPLES);
    if (text.trim() === '' && examples.length === 0) return [];
    return [{ at, heading: text, examples, guess: guesses[at] ?? 'add' }];
  });
}
