import type { Finding } from '../queries.js';
import type { FindingFilter } from './arrange.js';

export const matrixColumns = ['key', 'issue', 'good-practice', 'missed-opportunity', 'lesson'] as const;
export type MatrixColumn = (typeof matrixColumns)[number];

/** How many findings of each kind stand under one theme, line, agency or characteristic. */
export interface MatrixRow {
  readonly id: string;
  readonly text: string;
  readonly counts: Readonly<Record<MatrixColumn, number>>;
  /** A finding of several kinds does not exist: key issues are among the issues. */
  readonly total: number;
}

export type MatrixBy = 'theme' | 'line' | 'agency' | 'characteristic';

/** Counts findings under what they name; those that name nothing stand under `none`, when there are any. */
export function matrixOf(
  findings: readonly Finding[],
  by: MatrixBy,
  rows: readonly { readonly id: string; readonly text: string; readonly unless?: 'empty' }[],
): MatrixRow[] {
  const named = (one: Finding): readonly string[] =>
    ({ theme: one.themes, line: one.lines, agency: one.agencies, characteristic: one.characteristics })[by];
  const known = rows.map(({ id, text, unless }) => ({
    row: rowOf(
      id,
      text,
      findings.filter((one) => named(one).includes(id)),
    ),
    unless,
  }));
  const none = rowOf(
    'none',
    'None named',
    findings.filter((one) => named(one).length === 0),
  );
  return [
    ...known.flatMap(({ row, unless }) => (unless === 'empty' && row.total === 0 ? [] : [row])),
    ...(none.total === 0 || by === 'characteristic' ? [] : [none]),
  ];
}

function rowOf(id: string, text: string, of: readonly Finding[]): MatrixRow {
  const count = (column: MatrixColumn): number =>
    of.filter(({ kind, keyIssue }) => (column === 'key' ? keyIssue : kind === column)).length;
  return {
    id,
    text,
    counts: {
      key: count('key'),
      issue: count('issue'),
      'good-practice': count('good-practice'),
      'missed-opportunity': count('missed-opportunity'),
      lesson: count('lesson'),
    },
    total: of.length,
  };
}

/** The list that a count stands for. */
export const listOf = (by: MatrixBy, id: string, kind?: MatrixColumn): Partial<FindingFilter> =>
  ({ [by]: id, ...(kind === undefined ? {} : { kind }) }) as Partial<FindingFilter>;
