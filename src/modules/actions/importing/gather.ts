import type { FileTable, FileTables, TableRow } from '../../../platform/spreadsheet/index.js';
import { colourOfFill } from './colour-of-fill.js';
import { bare, columnFor } from './plan-columns.js';
import { readSays } from './read-part.js';

/** A row of the file: what stands under each heading. */
export interface FileRow {
  /** "Plan, row 7": where it is found again. */
  readonly place: string;
  /** By the place of the heading in the list of all headings. */
  readonly cells: readonly string[];
  /** What a row over the whole width, above this one, says: often the recommendation. */
  readonly section: string;
}

/** All rows of a plan, whichever sheet or table of the file they stand in, and what was not read as one. */
export interface GatheredPlan {
  readonly headings: readonly string[];
  readonly rows: readonly FileRow[];
  /** What stands in the file beside the rows: titles, keys of colours, tables of something else. Shown, never dropped silently. */
  readonly beside: readonly { readonly place: string; readonly text: string }[];
}

const LOOKED_AT = 20;

/** The place of the row that holds the headings; undefined when the table is no plan. */
export function headingAt(rows: readonly TableRow[]): number | undefined {
  const scores = rows.slice(0, LOOKED_AT).map(({ cells }) => {
    const known = new Set(cells.flatMap((cell) => columnFor(cell) ?? []));
    return known.has('what') || known.has('recommendation') ? known.size : 0;
  });
  const best = Math.max(...scores, 0);
  return best >= 2 ? scores.indexOf(best) : undefined;
}

/** Gathers the rows of every table with known headings. A plan in Word has a table for each recommendation as often as one for all. */
export function gatherPlan({ tables }: FileTables): GatheredPlan {
  const headings: string[] = [];
  const rows: FileRow[] = [];
  const beside: { place: string; text: string }[] = [];
  for (const table of tables) {
    const at = headingAt(table.rows);
    const named = `${table.name}${table.hidden ? ' (hidden in the file)' : ''}`;
    for (const row of table.rows.slice(0, at ?? table.rows.length)) beside.push(besideOf(named, row));
    if (at !== undefined) takeRows({ headings, rows, beside }, { ...table, name: named }, at);
  }
  return { headings, rows, beside };
}

const besideOf = (name: string, { number, cells }: TableRow) => ({
  place: `${name}, row ${number}`,
  text: cells.filter((cell) => cell.trim() !== '').join(' | '),
});

interface Gathering {
  readonly headings: string[];
  readonly rows: FileRow[];
  readonly beside: { place: string; text: string }[];
}

function takeRows({ headings, rows, beside }: Gathering, table: FileTable, at: number): void {
  const own = table.rows[at]?.cells ?? [];
  const width = Math.max(...table.rows.slice(at).map(({ cells }) => cells.length));
  const places = placesIn(headings, own, width);
  const stateAt = own.findIndex((heading) => columnFor(heading) === 'state');
  let section = '';
  for (const row of table.rows.slice(at + 1)) {
    if (repeats(row.cells, own)) continue;
    const filled = row.cells.filter((cell) => cell.trim() !== '');
    const isSection =
      filled.length === 1 && width > 2 && (filled[0] ?? '').length > 3 && columnFor(own[0] ?? '') !== 'what';
    if (isSection && (row.cells[0] ?? '') !== '') {
      section = filled[0] ?? '';
      beside.push({ ...besideOf(table.name, row), text: `${section} (read as the heading of the rows below it)` });
    } else if (guides(row.cells) && rows.length === 0) beside.push(besideOf(table.name, row));
    else {
      const cells: string[] = [];
      for (const [place, to] of places.entries())
        cells[to] = place === stateAt ? stateOf(row, place) : (row.cells[place] ?? '').trim();
      rows.push({ place: `${table.name}, row ${row.number}`, cells: Array.from(cells, (cell) => cell ?? ''), section });
    }
  }
}

/** The state of a row in words; where none are, by the colour of the cell. */
function stateOf({ cells, fills = [] }: TableRow, place: number): string {
  const said = (cells[place] ?? '').trim();
  const fill = fills.find(({ column }) => column === place);
  const colour = fill === undefined || readSays(said) !== undefined ? undefined : colourOfFill(fill.rgb);
  return colour === undefined ? said : `${said} ${colour}, the colour of the cell`.trim();
}

/** Where each column of a table stands among all headings; one that is new is added. A table has each place once. */
function placesIn(headings: string[], own: readonly string[], width: number): number[] {
  const used = new Set<number>();
  return Array.from({ length: width }, (_, at) => {
    const heading = (own[at] ?? '').replace(/\s+/g, ' ').trim();
    const known = headings.findIndex((one, place) => !used.has(place) && bare(one) === bare(heading) && one !== '');
    const place = known >= 0 ? known : headings.push(heading || `Column ${at + 1}`) - 1;
    used.add(place);
    return place;
  });
}

/** Tables that run over pages say their headings again. */
function repeats(cells: readonly string[], own: readonly string[]): boolean {
  const given = own.flatMap((text, at) => (text.trim() === '' ? [] : [[bare(text), bare(cells[at] ?? '')] as const]));
  const same = given.filter(([one, other]) => one === other).length;
  return given.length > 1 && same >= 2 && same * 3 >= given.length * 2;
}

const GUIDING =
  /\b(?:dd\/?mm|e\.?g\b|for example|please|enter|insert|state whether|specify|what is|who is|how will|when will|should be|is the recommendation|i\.e\b|have there been)/i;

/** The row under the headings of the Home Office's template that says how to fill it in. */
const guides = (cells: readonly string[]): boolean => cells.filter((cell) => GUIDING.test(cell)).length >= 2;
