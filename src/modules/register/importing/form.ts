import { type DateOrder, dateOrders } from '../../../kernel/written-date/index.js';
import type { FormBody } from '../../../platform/http/route.js';
import { earlierFields, type Target } from '../earlier/fields.js';
import { SHEET_LEFT_OUT, sheetOf } from './kinds.js';
import { MOST_CHARACTERS } from './limits.js';
import type { RowChoice, RowState, UnderstoodRow } from './understood.js';

const one = (value: string | string[] | undefined): string =>
  ([value ?? ''].flat()[0] ?? '').replaceAll('\0', '').replace(/\r\n?/g, '\n').slice(0, MOST_CHARACTERS);

const TARGETS: readonly Target[] = [...earlierFields.map(({ id }) => id), 'other', 'leave'];

/** What was chosen for each heading; of two columns that are the same field, the second is kept beside under its heading. */
export function readTargets(body: FormBody, before: readonly Target[]): Target[] {
  const taken = new Set<Target>();
  return before.map((was, at) => {
    const target = TARGETS.find((id) => id === one(body[`c-${at}`])) ?? was;
    if (target === 'other' || target === 'leave') return target;
    if (taken.has(target)) return 'other';
    taken.add(target);
    return target;
  });
}

/** How the dates of columns stand, where that was asked. */
export function readOrders(
  body: FormBody,
  before: Readonly<Record<string, DateOrder>>,
  count: number,
): Record<string, DateOrder> {
  const said = Array.from({ length: count }, (_, at) => [String(at), one(body[`order-${at}`])] as const);
  return {
    ...before,
    ...Object.fromEntries(
      said.flatMap(([at, text]) => {
        const order = dateOrders.find((known) => known === text);
        return order === undefined ? [] : [[at, order] as const];
      }),
    ),
  };
}

const REASON_LENGTH = 500;

/** What the register says is right, said of a row that says otherwise. */
export const REGISTER_STANDS = 'The register stays as it is';

/** What was settled for one row of a file: its cells written anew, and what becomes of it. */
export function readChoice(body: FormBody, row: UnderstoodRow): RowChoice {
  const texts = Object.fromEntries(
    row.cells.flatMap((cell, column) => {
      const typed = body[`c-${column}`];
      return typed === undefined || one(typed) === cell ? [] : [[String(column), one(typed)] as const];
    }),
  );
  const { leftOut: _, ...rest } = row.choice;
  const kept: RowChoice = { ...rest, texts: { ...row.choice.texts, ...texts } };
  switch (one(body.do)) {
    case 'as-it-stands':
      return asItStands({ choice: kept, problems: row.problems.filter(({ column }) => !(String(column) in texts)) });
    case 'leave':
      return { ...kept, leftOut: one(body.why).trim().slice(0, REASON_LENGTH) || 'No reason was given' };
    case 'own':
      return { ...kept, ownReview: true };
    case 'follow':
      return { ...kept, follow: true };
    case 'stay':
      return { ...kept, leftOut: REGISTER_STANDS };
    case 'again':
      return row.choice.leftOut === undefined ? { ...kept, ownReview: true } : kept;
    default:
      return kept;
  }
}

/** The row with every cell that could not be read kept as it stands. */
const asItStands = ({ choice, problems }: Pick<UnderstoodRow, 'choice' | 'problems'>, column?: number): RowChoice => ({
  ...choice,
  asItStands: [
    ...(choice.asItStands ?? []),
    ...problems.map((problem) => problem.column).filter((at) => column === undefined || at === column),
  ],
});

/** What was settled for all rows of one kind, or of one sheet, at once. */
export function readChoices(body: FormBody, rows: readonly UnderstoodRow[]): Map<number, RowChoice> {
  const said = one(body.do);
  if (said === 'leave-sheet' || said === 'bring-sheet') return sheetChoices(said, one(body.sheet), rows);
  const waiting = rows.filter(({ state }) => state === 'waits');
  const chosen = waiting.flatMap((row) => {
    const choice = choiceForAll(said, one(body.column), row);
    return choice === undefined ? [] : [[row.number, choice] as const];
  });
  return new Map(chosen);
}

/** Rows that were left out one by one keep their own reasons when their sheet is left out or comes back. */
function sheetChoices(
  said: 'leave-sheet' | 'bring-sheet',
  sheet: string,
  rows: readonly UnderstoodRow[],
): Map<number, RowChoice> {
  const wanted = said === 'leave-sheet' ? undefined : SHEET_LEFT_OUT;
  const inSheet = rows.filter(({ place, choice }) => sheetOf(place) === sheet && choice.leftOut === wanted);
  return new Map(
    inSheet.map(({ number, choice: { leftOut: _, ...rest } }) => [
      number,
      wanted === undefined ? { ...rest, leftOut: SHEET_LEFT_OUT } : rest,
    ]),
  );
}

function choiceForAll(said: string, column: string, row: UnderstoodRow): RowChoice | undefined {
  if (said === 'as-it-stands') {
    const only = /^\d{1,3}$/.test(column) ? Number(column) : undefined;
    return row.problems.some((problem) => only === undefined || problem.column === only)
      ? asItStands(row, only)
      : undefined;
  }
  if (said === 'own') return row.doubt === '' ? undefined : { ...row.choice, ownReview: true };
  if (row.same === undefined) return undefined;
  if (said === 'follow') return { ...row.choice, follow: true };
  return said === 'stay' ? { ...row.choice, leftOut: REGISTER_STANDS } : undefined;
}

const STATES: readonly RowState[] = ['waits', 'new', 'follows', 'same', 'left-out'];

/** Which rows are looked at: those that wait, when nothing was asked. */
export const readShown = (query: Readonly<Record<string, string | undefined>>): RowState =>
  STATES.find((state) => state === query.show) ?? 'waits';
