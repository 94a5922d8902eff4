import type { Content, Dressed, ExtraAttributes } from './options.js';
import { upstream } from './upstream.js';

export interface PaginationProps extends Dressed {
  items?: readonly PaginationItem[] | undefined;
  previous?: PaginationLink | undefined;
  next?: PaginationLink | undefined;
  landmarkLabel?: string | undefined;
}

export type PaginationItem =
  | { ellipsis: true }
  | {
      number: number | string;
      href: string;
      current?: boolean | undefined;
      visuallyHiddenText?: string | undefined;
      attributes?: ExtraAttributes | undefined;
    };

export type PaginationLink = (Content | { text?: undefined; html?: undefined }) & {
  href: string;
  labelText?: string | undefined;
  attributes?: ExtraAttributes | undefined;
};

/** Links to the pages of a list. `Pager` works them out. */
export const Pagination = (props: PaginationProps) => upstream('govuk/pagination', props);
