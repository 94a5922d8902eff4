import type { Day } from '../../../kernel/day.js';
import type { FileTable, LabelledText, TableRow } from '../../../platform/spreadsheet/index.js';
import { chronologyColumns, columnOf } from '../columns.js';
import { type EntryDraft, understand } from '../entries/draft.js';
import { momentInWords } from '../entries/entry-words.js';
import { bare, headingAt } from './guess.js';

/** Labels of our own Word file in the cell of the date: what somebody wrote, under what was understood. */
export const WRITTEN_DATE = 'Written';
export const WRITTEN_TIME = 'Time';

const OURS: ReadonlySet<string> = new Set(chronologyColumns.map(({ heading }) => bare(heading)));

/**
 * A table of a Word document in which what stands behind our own headings in bold has columns of its own: the inverse of
 * `taking/word-file.ts`. A label that no column of ours has, or that is a column of the table already, stays in its cell.
 */
export function unfolded(table: FileTable, today: Day): FileTable {
  const at = headingAt(table.rows);
  const heading = table.rows[at ?? -1]?.cells;
  if (at === undefined || heading === undefined) return table;
  const given = new Set(heading.map(bare));
  const dateAt = heading.findIndex((text) => bare(text) === bare(columnOf('when').heading));
  const isWritten = (label: string): boolean => dateAt >= 0 && (label === WRITTEN_DATE || label === WRITTEN_TIME);
  const labels = [...new Set(table.rows.flatMap(({ labelled = [] }) => labelled.map(({ label }) => label)))].filter(
    (label) => (OURS.has(bare(label)) && !given.has(bare(label))) || isWritten(label),
  );
  if (labels.length === 0) return table;
  const place: Place = {
    labels: labels.filter((label) => !isWritten(label)),
    written: labels.some(isWritten),
    width: heading.length,
    dateAt,
    today,
  };
  const added = [...place.labels, ...(place.written ? [columnOf('time').heading] : [])];
  const rows = table.rows.map((row, index) =>
    index === at ? { ...row, cells: [...heading, ...added] } : unfoldedRow(row, place),
  );
  return { ...table, rows };
}

interface Place {
  readonly labels: readonly string[];
  /** Dates as they were written stand beside what was understood. */
  readonly written: boolean;
  readonly width: number;
  readonly dateAt: number;
  readonly today: Day;
}

function unfoldedRow({ labelled = [], ...row }: TableRow, place: Place): TableRow {
  const isTaken = ({ label }: LabelledText): boolean =>
    place.labels.includes(label) || (place.written && (label === WRITTEN_DATE || label === WRITTEN_TIME));
  const cells = Array.from({ length: place.width }, (_, column) => {
    const parts = labelled.filter((part) => part.column === column);
    if (!parts.some(isTaken)) return row.cells[column] ?? '';
    return parts
      .filter((part) => !isTaken(part))
      .map(({ label, text }) => (label === '' ? text : `${label}: ${text}`))
      .filter((text) => text !== '')
      .join('\n');
  });
  const textOf = (label: string): string =>
    labelled
      .filter((part) => part.label === label)
      .map(({ text }) => text)
      .join('\n');
  const own = place.labels.map(textOf);
  if (!place.written) return { ...row, cells: [...cells, ...own] };
  const { when, time } = writtenOr(
    cells[place.dateAt] ?? '',
    { when: textOf(WRITTEN_DATE), time: textOf(WRITTEN_TIME) },
    place.today,
  );
  return { ...row, cells: [...cells.with(place.dateAt, when), ...own, time] };
}

/** What was written, as long as the line above it says what we would understand of it; somebody who changed that line in Word meant it. */
function writtenOr(
  shown: string,
  written: Pick<EntryDraft, 'when' | 'time'>,
  today: Day,
): Pick<EntryDraft, 'when' | 'time'> {
  const { moment } = understand({ ...NOTHING, ...written }, today);
  return momentInWords(moment) === shown && written.when !== '' ? written : { when: shown, time: '' };
}

const NOTHING: EntryDraft = {
  when: '',
  time: '',
  source: '',
  person: '',
  kind: '',
  facts: '',
  acted: '',
  decision: '',
  seen: [],
  seenWords: '',
  risk: '',
  response: '',
  comment: '',
  significance: '',
  lines: [],
  masked: false,
};
