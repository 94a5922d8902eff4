import { type DateOrder, doubtfulDates, likelyOrder } from '../../../kernel/written-date/index.js';
import { fieldOf } from '../earlier/fields.js';
import type { ImportColumns, RowToUnderstand } from './understood.js';

/** A column of dates in numbers that stand with the month first somewhere: asked once for the whole column. */
export interface OrderDoubt {
  readonly column: number;
  readonly heading: string;
  /** The date that can only stand so. */
  readonly proof: string;
  /** How many of the others can be read either way. */
  readonly either: number;
  readonly likely: DateOrder;
  /** What was said; undefined while nobody has. */
  readonly said: DateOrder | undefined;
}

/** Every column in which people may have written the month first. */
export function orderDoubts(rows: readonly Pick<RowToUnderstand, 'cells'>[], columns: ImportColumns): OrderDoubt[] {
  return columns.targets.flatMap((target, column): OrderDoubt[] => {
    if (fieldOf(target)?.date === undefined) return [];
    const texts = rows.map(({ cells }) => cells[column] ?? '');
    const { proof, at } = doubtfulDates(texts, 'day-first');
    if (proof === '') return [];
    const heading = columns.headings[column] ?? '';
    return [{ column, heading, proof, either: at.length, likely: likelyOrder(texts), said: columns.orders[column] }];
  });
}

/** Until somebody says how a doubtful column stands its dates are read in the likelier order. Nothing is taken in before. */
export const withLikelyOrders = (
  rows: readonly Pick<RowToUnderstand, 'cells'>[],
  columns: ImportColumns,
): ImportColumns => {
  const likely = orderDoubts(rows, columns).map((doubt) => [String(doubt.column), doubt.likely] as const);
  return { ...columns, orders: { ...Object.fromEntries(likely), ...columns.orders } };
};
