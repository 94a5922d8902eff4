import type { FileTable, FileTables, TableRow } from '../../../platform/spreadsheet/index.js';
import { bare, fieldFor } from '../earlier/fields.js';

/** A row of the file: what stands under each heading. */
export interface FileRow {
  /** "Closed, row 7": where it is found again. */
  readonly place: string;
  /** By the place of the heading in the list of all headings, as the file has them. */
  readonly cells: readonly string[];
}

/** Something of the file that was not read as a review: a title, headings said again, a sheet of something else. */
export interface Beside {
  readonly place: string;
  readonly text: string;
}

/** All rows of a register, whichever sheet of the file they stand in. */
export interface GatheredRegister {
  readonly headings: readonly string[];
  readonly rows: readonly FileRow[];
  readonly beside: readonly Beside[];
  readonly from1904: boolean;
  /** A sheet that holds more rows than are taken. */
  readonly tooLong: string | undefined;
}

const LOOKED_AT = 25;

/** The place of the row that holds the headings, with how many of them are known. */
function headingsIn(rows: readonly TableRow[]): { readonly at: number; readonly known: number } | undefined {
  const scores = rows
    .slice(0, LOOKED_AT)
    .map(({ cells }) => new Set(cells.flatMap((cell) => fieldFor(cell) ?? [])).size);
  const known = Math.max(...scores, 0);
  return known >= 2 ? { at: scores.indexOf(known), known } : undefined;
}

/** Where no heading is known: the first of the widest rows at the top. */
function likelyHeadings(rows: readonly TableRow[]): number | undefined {
  const filled = rows.slice(0, LOOKED_AT).map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length);
  const widest = Math.max(...filled, 0);
  return widest >= 2 ? filled.indexOf(widest) : undefined;
}

/** Gathers the rows of every sheet with known headings; a register is often kept in a sheet for what is open and one for what is closed. */
export function gatherRegister({ tables, from1904 }: FileTables): GatheredRegister {
  const known = new Map(tables.flatMap((table) => withHeadings(table, headingsIn(table.rows)?.at)));
  const longest = tables.toSorted((one, other) => other.rows.length - one.rows.length)[0];
  const places =
    known.size > 0 || longest === undefined ? known : new Map(withHeadings(longest, likelyHeadings(longest.rows)));
  const gathering: Gathering = { headings: [], rows: [], beside: [] };
  for (const table of tables) takeTable(gathering, table, places.get(table));
  const tooLong = tables.find((table) => table.more && places.has(table))?.name;
  return { ...gathering, from1904, tooLong };
}

const withHeadings = (table: FileTable, at: number | undefined): [FileTable, number][] =>
  at === undefined ? [] : [[table, at]];

interface Gathering {
  readonly headings: string[];
  readonly rows: FileRow[];
  readonly beside: Beside[];
}

function takeTable({ headings, rows, beside }: Gathering, table: FileTable, at: number | undefined): void {
  const name = `${table.name}${table.hidden ? ' (hidden in the file)' : ''}`;
  for (const row of table.rows.slice(0, at ?? table.rows.length)) beside.push(besideOf(name, row));
  if (at === undefined) return;
  const own = table.rows[at]?.cells ?? [];
  const width = Math.max(...table.rows.slice(at).map(({ cells }) => cells.length));
  const places = placesIn(headings, own, width);
  for (const row of table.rows.slice(at + 1)) {
    if (repeats(row.cells, own)) beside.push(besideOf(name, row));
    else rows.push({ place: placeOf(name, row), cells: cellsOf(row, places) });
  }
}

const placeOf = (name: string, { number, hidden }: TableRow): string =>
  `${name}, row ${number}${hidden ? ' (hidden in the file)' : ''}`;

const besideOf = (name: string, row: TableRow): Beside => ({
  place: placeOf(name, row),
  text: row.cells.filter((cell) => cell.trim() !== '').join(' | '),
});

function cellsOf({ cells }: TableRow, places: readonly number[]): string[] {
  const found: string[] = [];
  for (const [place, to] of places.entries()) found[to] = cells[place] ?? '';
  return Array.from(found, (cell) => cell ?? '');
}

/** Where each column of a sheet stands among all headings; one that is new is added. A sheet has each place once. */
function placesIn(headings: string[], own: readonly string[], width: number): number[] {
  const used = new Set<number>();
  return Array.from({ length: width }, (_, at) => {
    const heading = (own[at] ?? '').replace(/\s+/g, ' ').trim();
    const known = headings.findIndex((one, place) => heading !== '' && !used.has(place) && bare(one) === bare(heading));
    const place = known >= 0 ? known : headings.push(heading || `Column ${at + 1}`) - 1;
    used.add(place);
    return place;
  });
}

/** Sheets that run over pages say their headings again. */
function repeats(cells: readonly string[], own: readonly string[]): boolean {
  const given = own.flatMap((text, at) => (text.trim() === '' ? [] : [[bare(text), bare(cells[at] ?? '')] as const]));
  const same = given.filter(([one, other]) => one === other).length;
  return given.length > 1 && same >= 2 && same * 3 >= given.length * 2;
}
