import { type ColumnId, columnOf } from '../columns.js';

/** Columns of an entry that a reader may leave out of a list. When it was, whose it is, what happened and where that is written always stand. */
export const optionalColumns = [
  'kind',
  'person',
  'significance',
  'acted',
  'decision',
  'seen',
  'risk',
  'response',
  'comment',
  'lines',
] as const satisfies readonly ColumnId[];

export type OptionalColumn = (typeof optionalColumns)[number];
export type ShownColumns = ReadonlySet<OptionalColumn>;

export const everyColumn: ShownColumns = new Set(optionalColumns);

export const optionalHeading = (column: OptionalColumn): string => columnOf(column).heading;

const nameOf = (column: OptionalColumn): string => `c-${column}`;

/** Whether a column stands: those that may not be left out always do. */
export const isShown = (column: ColumnId, shown: ReadonlySet<ColumnId>): boolean =>
  !optionalColumns.some((one) => one === column) || shown.has(column);

/** The columns that an address asks for: all of them, unless it says otherwise. */
export function readColumnsShown(query: Readonly<Record<string, string | undefined>>): ShownColumns {
  if (query.view === 'compact') return new Set();
  if (query.view !== 'chosen') return everyColumn;
  return new Set(optionalColumns.filter((column) => (query[nameOf(column)] ?? '') !== ''));
}

/** What says the same in an address; nothing for all of them. */
export function columnsQuery(shown: ShownColumns): Readonly<Record<string, string>> {
  if (shown.size === optionalColumns.length) return {};
  if (shown.size === 0) return { view: 'compact' };
  return { view: 'chosen', ...Object.fromEntries([...shown].map((column) => [nameOf(column), 'yes'])) };
}

/** The boxes of a form that asks for it. */
export const columnBoxes = (shown: ShownColumns) =>
  optionalColumns.map((column) => ({
    name: nameOf(column),
    value: 'yes',
    text: optionalHeading(column),
    checked: shown.has(column),
  }));

const nothing = {
  kind: { kind: '' },
  person: { personWords: '' },
  significance: { significance: '' },
  acted: { acted: '' },
  decision: { decision: '' },
  seen: { seen: [], seenWords: '' },
  risk: { riskTool: '' },
  response: { response: '' },
  comment: { comment: '' },
  lines: { lines: [], lineNumbers: [] },
} as const satisfies Readonly<Record<OptionalColumn, unknown>>;

/** The entry with nothing in the columns that are not to be shown. */
export const withColumns = <E extends object>(entry: E, shown: ShownColumns): E =>
  Object.assign({}, entry, ...optionalColumns.filter((column) => !shown.has(column)).map((column) => nothing[column]));
