import { z } from 'zod';
import { dateOrders } from '../../../kernel/written-date/index.js';
import type { FormBody } from '../../../platform/http/route.js';
import { textField } from '../../../web/fields.js';
import type { FieldError } from '../../../web/forms.js';
import { type ColumnId, chronologyColumns, columnOf } from '../columns.js';
import type { Target } from './guess.js';
import type { FileColumn } from './matching-view.js';

/** What was chosen for each column of the file, or what is wrong with it. */
export interface ReadColumns {
  readonly columns: Readonly<Record<string, number>>;
  readonly errors: readonly FieldError[];
}

const TARGETS: readonly Target[] = [...chronologyColumns.map(({ id }) => id), 'add', 'leave'];
const one = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : (value?.[0] ?? ''));

/** Each of our columns once; when and what happened must be there, and the source as a column or said for all. */
export function readColumns(body: FormBody, columns: readonly FileColumn[]): ReadColumns {
  const chosen: Record<string, number> = {};
  const errors: FieldError[] = [];
  for (const { at, heading } of columns) {
    const target = TARGETS.find((id) => id === one(body[`c-${at}`])) ?? 'add';
    if (target === 'leave') continue;
    if (target === 'add') chosen[`add:${at}`] = at;
    else if (chosen[target] === undefined) chosen[target] = at;
    else {
      const message = `“${columnOf(target).heading}” is chosen for two columns. Choose another for “${heading || `column ${at + 1}`}”`;
      errors.push({ field: `c-${at}`, message });
    }
  }
  const first = `c-${columns[0]?.at ?? 0}`;
  const missing = (['when', 'facts'] as const).filter((id) => chosen[id] === undefined);
  errors.push(...missing.map((id) => ({ field: first, message: `Say which column is “${columnOf(id).heading}”` })));
  return { columns: chosen, errors };
}

export const matchingForm = z.object({
  order: z.enum(dateOrders).catch('day-first'),
  sourceForAll: textField({ what: 'Source of all rows', max: columnOf('source').max }),
});

export const undoForm = z.object({
  reason: textField({ what: 'Reason', max: 1_000, missing: 'Enter why it is undone' }),
});

export const leaveOutForm = z.object({
  why: textField({ what: 'Reason', max: 500, missing: 'Enter why the row is left out' }),
});

/** Columns of ours that a row can be mended in. */
export const mendable: readonly ColumnId[] = chronologyColumns
  .map(({ id }) => id)
  .filter((id) => id !== 'number' && id !== 'agency');

/** What was typed for a row: only what differs from what the file says. */
export function readMended(body: FormBody, texts: Partial<Record<ColumnId, string>>): Record<string, string> {
  const typed = mendable.flatMap((id) => {
    const value = body[`f-${id}`];
    if (value === undefined) return [];
    const text = one(value).replaceAll('\0', '').replace(/\r\n?/g, '\n').trim().slice(0, 100_000);
    return text === (texts[id] ?? '') ? [] : [[id, text] as const];
  });
  return Object.fromEntries(typed);
}
