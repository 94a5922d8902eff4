import { type DateOrder, doubtfulDates, withDayFirst } from '../../../kernel/written-date/index.js';
import type { FileRow } from './gather.js';
import { type PlanTexts, partsOf } from './parts.js';
import type { PlanColumn, Target } from './plan-columns.js';
import { understandPart } from './understand-part.js';
import type { Known, RowToUnderstand, UnderstoodPart } from './understood.js';

/** How the columns of a file are read. */
export interface ColumnsRead {
  readonly headings: readonly string[];
  readonly targets: readonly Target[];
  /** How its dates in numbers stand; day first for what was read before it was asked. */
  readonly order?: DateOrder;
}

const DATED: ReadonlySet<Target> = new Set<Target>(['due', 'completed', 'milestones']);

/** The cells of a file that hold dates. */
export const datedCells = (rows: readonly Pick<FileRow, 'cells'>[], targets: readonly Target[]): string[] =>
  rows.flatMap(({ cells }) => cells.filter((cell, at) => cell !== '' && DATED.has(targets[at] ?? 'add')));

/** Every action of the rows, in their order. A recommendation, and its reference, hold for the rows below that name none. */
export function understand(rows: readonly RowToUnderstand[], columns: ColumnsRead, known: Known): UnderstoodPart[] {
  let carried = '';
  const doubt = doubtIn(rows, columns);
  return rows.flatMap((row, at) => {
    const texts = textsOf(row, columns);
    const own = texts.recommendation ?? '';
    const spoken = own || row.section || carried;
    if (own !== '') carried = own;
    else if (row.section !== '') carried = row.section;
    return partsOf({ ...texts, ...(spoken === '' ? {} : { recommendation: spoken }) }).map((part, place) => {
      const mend = row.mends[String(place)] ?? {};
      return understandPart(
        {
          ...{ key: `${at + 1}-${place}`, place: row.place, part, mend, isCarried: own === '' && spoken !== '' },
          doubt: doubt(row),
        },
        known,
      );
    });
  });
}

/** The texts of a row under our columns; what has none stands with the progress, under its heading. */
function textsOf(row: FileRow, { targets, headings, order = 'day-first' }: ColumnsRead): PlanTexts {
  const texts: Partial<Record<PlanColumn, string>> = {};
  const added: string[] = [];
  for (const [at, target] of targets.entries()) {
    const written = row.cells[at] ?? '';
    const cell = DATED.has(target) ? withDayFirst(written, order) : written;
    if (target === 'leave') continue;
    if (target !== 'add') texts[target] = cell;
    else if (cell !== '') added.push(`${headings[at] ?? ''}: ${cell}`);
  }
  return added.length === 0
    ? texts
    : { ...texts, progress: [texts.progress ?? '', ...added].filter((text) => text !== '').join('\n') };
}

/** Says of a row whose date can be read both ways that another date of the file stands in the other order. */
function doubtIn(rows: readonly RowToUnderstand[], { targets, order = 'day-first' }: ColumnsRead) {
  const { proof } = doubtfulDates(datedCells(rows, targets), order);
  return (row: FileRow): string => {
    const dates = datedCells([row], targets);
    if (proof === '' || doubtfulDates([...dates, proof], order).at.length === 0) return '';
    return `“${dates[0]?.slice(0, 60)}” can be read both ways, and “${proof.slice(0, 60)}” stands ${order === 'day-first' ? 'with the month first' : 'with the day first'}: check it`;
  };
}
