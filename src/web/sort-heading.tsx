import type { TableHeading } from './govuk/table.js';

/** Which column a list is sorted by, and which way. */
export interface Sorting {
  by: string;
  direction: 'ascending' | 'descending';
}

/** A column that can be sorted by. */
export interface SortHeadingOptions {
  text: string;
  column: string;
  sorting: Sorting;
  href: (sorting: Sorting) => string;
  format?: 'numeric' | undefined;
}

/** Headings of a `StackedTable` by which its list is sorted: `head('Due', 'due')`. */
export const sortedHeads =
  <Column extends string>(of: Pick<SortHeadingOptions, 'sorting' | 'href'>) =>
  (name: string, column: Column) => ({ name, heading: sortHeading({ ...of, text: name, column }) });

/** A heading of `Table` that is a link to the same list sorted by this column, the other way when it already is. */
export function sortHeading({ text, column, sorting, href, format }: SortHeadingOptions): TableHeading {
  const isSorted = sorting.by === column;
  const direction = isSorted && sorting.direction === 'ascending' ? 'descending' : 'ascending';
  return {
    html: (
      <a class={`dhr-sort ${isSorted ? `dhr-sort--${sorting.direction}` : ''}`} href={href({ by: column, direction })}>
        {text}
      </a>
    ),
    format,
    attributes: { 'aria-sort': isSorted ? sorting.direction : 'none' },
  };
}
