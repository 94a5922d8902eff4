import type { Content, Dressed, ExtraAttributes, Items } from './options.js';
import { upstream } from './upstream.js';

export interface TableProps extends Dressed {
  caption?: string | undefined;
  captionClasses?: string | undefined;
  head?: readonly TableHeading[] | undefined;
  rows: Items<readonly TableCell[]>;
  firstCellIsHeader?: boolean | undefined;
}

export type TableCell = Content & {
  format?: 'numeric' | undefined;
  classes?: string | undefined;
  colspan?: number | undefined;
  rowspan?: number | undefined;
  attributes?: ExtraAttributes | undefined;
};

export type TableHeading = TableCell;

/** A table. Put a wide one inside `ScrollRegion`. */
export const Table = (props: TableProps) => upstream('govuk/table', props);
