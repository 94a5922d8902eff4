import { partialDateText } from '../../../kernel/partial-date.js';
import {
  bareReference,
  differencesFrom,
  type EarlierContent,
  nearReference,
  type OtherColumn,
} from '../earlier/entry.js';
import { fieldOf } from '../earlier/fields.js';
import { readDate } from '../earlier/read-date.js';
import { SHEET_LEFT_OUT } from './kinds.js';
import type {
  CellProblem,
  ImportColumns,
  Known,
  KnownEntry,
  RowChoice,
  RowState,
  RowToUnderstand,
  UnderstoodRow,
} from './understood.js';

/** What every row of a file means in this partnership. Pure. */
export function understand(rows: readonly RowToUnderstand[], columns: ImportColumns, known: Known): UnderstoodRow[] {
  const kept = new KeptEntries(known.entries);
  const reviews = new Set(known.reviews.map(bareReference));
  const seen = new Map<string, string>();
  const spellings = new Spellings(known);
  return rows.map((row) => {
    const { content, problems } = readRow(row, columns, known);
    const reference = bareReference(content.texts.reference ?? '');
    const isOut = row.choice.leftOut !== undefined;
    const hasOwn = row.choice.ownReview === true || row.choice.leftOut === SHEET_LEFT_OUT;
    const same = hasOwn ? undefined : kept.take(content);
    const before = reference === '' ? undefined : seen.get(reference);
    if (reference !== '' && before === undefined && !isOut) seen.set(reference, row.place);
    const almost = isOut ? undefined : spellings.meet(content.texts.reference ?? '', `stands in ${row.place}`);
    const doubt = row.choice.ownReview === true || same !== undefined ? '' : doubtOf(row, before, almost);
    const leftOut =
      row.choice.leftOut ?? (row.choice.ownReview === true ? undefined : leftOutByItself(row, reviews.has(reference)));
    const understood = { number: row.number, place: row.place, cells: row.cells, choice: row.choice };
    const settled = { content, problems, doubt, same, leftOut };
    return { ...understood, ...settled, state: stateOf(settled, row.choice) };
  });
}

/** What a row says: cells with what was written anew, the dates in them, and what could not be read. */
export function readRow(
  { cells, choice }: Pick<RowToUnderstand, 'cells' | 'choice'>,
  columns: ImportColumns,
  { today }: Pick<Known, 'today'>,
): { readonly content: EarlierContent; readonly problems: readonly CellProblem[] } {
  const texts: Record<string, string> = {};
  const dates: Record<string, string> = {};
  const others: OtherColumn[] = [];
  const problems: CellProblem[] = [];
  for (const [column, target] of columns.targets.entries()) {
    const cell = choice.texts?.[column] ?? cells[column] ?? '';
    const heading = columns.headings[column] ?? '';
    if (target === 'leave' || cell.trim() === '') continue;
    if (target === 'other') {
      others.push({ label: heading, text: cell });
      continue;
    }
    texts[target] = cell;
    const when = fieldOf(target)?.date;
    if (choice.asItStands?.includes(column)) continue;
    if (SHOWS_ERROR.test(cell.trim())) problems.push({ column, heading, cell, words: NO_VALUE });
    else if (when !== undefined) {
      const order = columns.orders[column] ?? 'day-first';
      const read = readDate(cell, { today, order, from1904: columns.from1904, when });
      if (!read.ok) problems.push({ column, heading, cell, words: read.reason });
      else if (read.value.known !== 'blank') dates[target] = partialDateText(read.value);
    }
  }
  return { content: { texts, dates, others }, problems };
}

const SHOWS_ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/;
const NO_VALUE = 'The cell shows an error in the file. Write what it should say, or keep it as it stands';

type Settled = Pick<UnderstoodRow, 'problems' | 'doubt' | 'same' | 'leftOut'>;

function stateOf({ problems, doubt, same, leftOut }: Settled, choice: RowChoice): RowState {
  if (leftOut !== undefined) return 'left-out';
  if (same?.differences.length === 0) return 'same';
  if (problems.length > 0 || doubt !== '') return 'waits';
  if (same === undefined) return 'new';
  return choice.follow === true ? 'follows' : 'waits';
}

const TOTALS = /^(?:grand |sub-?)?totals?\b|^(?:count|sum|average|mean)\b/i;
const filledIn = (cells: readonly string[]): string[] => cells.filter((cell) => cell.trim() !== '');

function leftOutByItself({ cells }: RowToUnderstand, isReview: boolean): string | undefined {
  if (isReview) return 'This review is kept in this system';
  return TOTALS.test(filledIn(cells)[0]?.trim() ?? '') ? 'It looks like a row of totals' : undefined;
}

function doubtOf({ cells }: RowToUnderstand, before: string | undefined, almost: string | undefined): string {
  if (before !== undefined) return `The same reference stands in ${before} too`;
  if (almost !== undefined) return `Almost the same reference, ${almost}. Is it the same review?`;
  return filledIn(cells).length === 1
    ? 'Only one cell of this row is filled. It may be a heading or a remark, and no review'
    : '';
}

/** References met so far, by what their spellings have in common. */
class Spellings {
  readonly #met = new Map<string, { readonly reference: string; readonly where: string }>();

  constructor({ entries, reviews }: Known) {
    for (const { texts } of entries) this.meet(texts.reference ?? '', 'stands in the register');
    for (const reference of reviews) this.meet(reference, 'is kept in this system');
  }

  /** Another spelling of this reference that was met before, and where. */
  meet(reference: string, place: string): string | undefined {
    const near = nearReference(reference);
    if (near === '') return undefined;
    const before = this.#met.get(near);
    if (before === undefined) this.#met.set(near, { reference, where: place });
    return before === undefined || bareReference(before.reference) === bareReference(reference)
      ? undefined
      : `“${before.reference.trim()}”, ${before.where}`;
  }
}

/** The earlier reviews of the register, each of which is found in a file once. */
class KeptEntries {
  readonly #byKey = new Map<string, KnownEntry[]>();

  constructor(entries: readonly KnownEntry[]) {
    for (const entry of entries) {
      const key = keyOf(entry);
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), entry]);
    }
  }

  /** The one that says the same, else the first of the same reference. */
  take(content: EarlierContent): UnderstoodRow['same'] {
    const key = keyOf(content);
    const left = this.#byKey.get(key) ?? [];
    const compared = left.map((entry) => ({ entry, differences: differencesFrom(entry, content) }));
    const best = compared.find(({ differences }) => differences.length === 0) ?? compared[0];
    if (best === undefined) return undefined;
    this.#byKey.set(
      key,
      left.filter((entry) => entry !== best.entry),
    );
    return { id: best.entry.id, version: best.entry.version, differences: best.differences };
  }
}

/** By its reference; one without is known by what else tells it from others. */
function keyOf({ texts, dates }: EarlierContent): string {
  const reference = bareReference(texts.reference ?? '');
  if (reference !== '') return reference;
  const rest = [texts.pseudonym, texts.partnership, dates.died, dates.notified].map((part) =>
    bareReference(part ?? ''),
  );
  return `no reference|${rest.join('|')}`;
}
