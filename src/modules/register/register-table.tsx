import type { Day } from '../../kernel/day.js';
import { parseDay } from '../../kernel/day.js';
import { dueInWords, shortDate } from '../../web/formats.js';
import { type Sorting, sortHeading } from '../../web/index.js';
import type { Column } from './columns.js';

export interface RegisterTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly today: Day;
  readonly sorting: Sorting;
  readonly href: (sorting: Sorting) => string;
  /** Where the first cell of a row leads. */
  readonly rowHref?: (row: Row) => string;
}

/** Printed by hand and not by upstream's template: fifty rows of eighteen cells are the longest table there is. */
export function RegisterTable<Row>(props: RegisterTableProps<Row>) {
  const { caption, columns, rows, rowKey } = props;
  return (
    <table class="govuk-table dhr-register dhr-register--long">
      <caption class="govuk-table__caption govuk-visually-hidden">{caption}</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {columns.map((column) => (
            <Heading column={column} sorting={props.sorting} href={props.href} key={column.id} />
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {rows.map((row) => (
          <tr class="govuk-table__row" key={rowKey(row)}>
            {columns.map((column, index) => rowCell(column, row, index === 0, props))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HeadingProps<Row> {
  readonly column: Column<Row>;
  readonly sorting: Sorting;
  readonly href: (sorting: Sorting) => string;
}

function Heading<Row>({ column, sorting, href }: HeadingProps<Row>) {
  const classes = `govuk-table__header${column.kind === 'number' ? ' govuk-table__header--numeric' : ''}`;
  if (!column.sortable) {
    return (
      <th scope="col" class={classes}>
        {column.heading}
      </th>
    );
  }
  const { html, attributes } = sortHeading({ text: column.heading, column: column.id, sorting, href });
  return (
    <th scope="col" class={classes} {...attributes}>
      {html}
    </th>
  );
}

function rowCell<Row>(column: Column<Row>, row: Row, isFirst: boolean, props: RegisterTableProps<Row>) {
  const { today, rowHref } = props;
  const value = column.value(row);
  if (isFirst) {
    return (
      <th scope="row" class="govuk-table__header">
        {rowHref === undefined ? (
          value
        ) : (
          <a class="govuk-link" href={rowHref(row)}>
            {value}
          </a>
        )}
      </th>
    );
  }
  if (column.kind === 'number') {
    const isLate = column.id === 'late' && Number(value) > 0;
    return (
      <td class="govuk-table__cell govuk-table__cell--numeric">{isLate ? <b class="dhr-late">{value}</b> : value}</td>
    );
  }
  if (value === undefined || value === null || value === '') return <td class="govuk-table__cell" />;
  if (column.kind === 'text' && /^https?:\/\//.test(String(value)))
    return (
      <td class="govuk-table__cell">
        <a class="govuk-link" href={String(value)}>
          {column.heading}
          <span class="govuk-visually-hidden">: {props.columns[0]?.value(row)}</span>
        </a>
      </td>
    );
  if (column.kind === 'text') {
    const isLong = String(value).length > 24;
    return <td class={isLong ? 'govuk-table__cell dhr-register__words' : 'govuk-table__cell'}>{value}</td>;
  }
  // Of an earlier review often only the month or the year is known.
  const on = parseDay(String(value));
  if (on === undefined) return <td class="govuk-table__cell">{value}</td>;
  const late = column.id === 'next-due' && on < today;
  return (
    <td class="govuk-table__cell dhr-register__day">
      {shortDate(on)}
      {late && <span class="dhr-late"> {dueInWords(on, today)}</span>}
    </td>
  );
}
