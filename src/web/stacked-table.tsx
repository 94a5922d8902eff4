import type { ComponentChildren } from 'preact';
import type { Content } from './govuk/options.js';
import type { TableHeading } from './govuk/table.js';
import { ScrollRegion } from './scroll-region.js';

/** One cell: its words or markup, and what a script or a test finds it by. */
export type StackedCell = Content & { classes?: string | undefined; id?: string | undefined };

/** A column by its name. */
export interface StackedHeading {
  readonly name: string;
  /** Where the heading is more than its name, as `sortHeading` gives it. */
  readonly heading?: TableHeading | undefined;
  /** Its cells say for themselves what they are: on a phone they stand without the name. */
  readonly bare?: boolean | undefined;
  /** Named to screen readers alone: a column of links or buttons. */
  readonly hidden?: boolean | undefined;
  readonly numeric?: boolean | undefined;
}

export interface StackedTableProps {
  /** Says what the table is of, to those who do not see it. */
  readonly caption: string;
  /** Shown above the table; otherwise the caption is for screen readers alone. */
  readonly captionClasses?: string | undefined;
  /** Columns; what can be sorted by stays in reach on a phone, above the rows. */
  readonly head: readonly StackedHeading[];
  readonly rows: readonly (readonly StackedCell[])[];
  /** The first cell names its row. */
  readonly firstCellIsHeader?: boolean | undefined;
  readonly classes?: string | undefined;
  /** Attributes of the table itself, for the scripts of pages. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

/** Laid out as a list on a phone, a table loses its roles unless they are said. */
const as = (role: 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell') => ({ role });

/**
 * A table that people read across: on a phone each row is a small list, every cell under the name of its column, and nothing lies beyond the
 * edge.
 */
export const StackedTable = (props: StackedTableProps) => (
  <ScrollRegion label={props.caption}>
    <table {...as('table')} class={`govuk-table dhr-stacked ${props.classes ?? ''}`.trim()} {...props.attributes}>
      <caption class={`govuk-table__caption ${props.captionClasses ?? 'govuk-visually-hidden'}`}>
        {props.caption}
      </caption>
      <thead {...as('rowgroup')} class="govuk-table__head">
        <tr {...as('row')} class="govuk-table__row">
          {props.head.map((one, at) => (
            <th
              {...as('columnheader')}
              key={at}
              scope="col"
              class={`govuk-table__header${one.numeric === true ? ' govuk-table__header--numeric' : ''}`}
              {...one.heading?.attributes}
            >
              {headingOf(one)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as('rowgroup')} class="govuk-table__body">
        {props.rows.map((row, at) => (
          <tr {...as('row')} class="govuk-table__row" key={at}>
            {row.map((cell, column) => (
              <>
                <Cell props={props} cell={cell} column={column} key={column} />{' '}
              </>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollRegion>
);

const Cell = ({ props, cell, column }: { props: StackedTableProps; cell: StackedCell; column: number }) => {
  const heading = props.head[column];
  if (column === 0 && props.firstCellIsHeader === true)
    return (
      <th {...as('rowheader')} scope="row" class={`govuk-table__header ${cell.classes ?? ''}`.trim()} id={cell.id}>
        {contentOf(cell)}
      </th>
    );
  return (
    <td
      {...as('cell')}
      class={`govuk-table__cell${heading?.numeric === true ? ' govuk-table__cell--numeric' : ''} ${cell.classes ?? ''}`.trim()}
      id={cell.id}
      data-label={heading?.bare === true || heading?.hidden === true ? undefined : heading?.name}
    >
      {contentOf(cell)}
    </td>
  );
};

const headingOf = ({ name, heading, hidden }: StackedHeading): ComponentChildren => {
  if (heading !== undefined) return contentOf(heading);
  return hidden === true ? <span class="govuk-visually-hidden">{name}</span> : name;
};

const contentOf = ({ text, html }: Content): ComponentChildren => html ?? text;
