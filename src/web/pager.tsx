import { plural } from './formats.js';
import { Pagination, type PaginationItem } from './govuk/pagination.js';

/** A list shown page by page. Pages count from 1. */
export interface PagerProps {
  page: number;
  pageSize: number;
  total: number;
  /** There are more than `total`, and how many is not known. */
  more?: boolean;
  /** What is listed, for the line above the links: "review". */
  noun: string;
  /** Of many, where it does not end with s: "entries". */
  nouns?: string;
  href: (page: number) => string;
}

/** How many there are and which are shown, with links to the other pages; only the count when one page holds all. */
export const Pager = ({ page, pageSize, total, more = false, noun, nouns, href }: PagerProps) => {
  const last = Math.max(1, Math.ceil(total / pageSize) + (more && page * pageSize >= total ? 1 : 0));
  if (last === 1) return <p class="govuk-body dhr-pager__count">{plural(total, noun, nouns)}</p>;
  const from = (page - 1) * pageSize + 1;
  return (
    <>
      <p class="govuk-body dhr-pager__count">
        Showing {from.toLocaleString('en-GB')} to{' '}
        {(more ? page * pageSize : Math.min(page * pageSize, total)).toLocaleString('en-GB')} of {more && 'more than '}
        {plural(total, noun, nouns)}
      </p>
      <Pagination
        landmarkLabel="Pages of this list"
        previous={page > 1 ? { href: href(page - 1) } : undefined}
        next={page < last ? { href: href(page + 1) } : undefined}
        items={pageItems(page, last, href)}
      />
    </>
  );
};

/** First, last, and the neighbours of this page, with gaps between. */
function pageItems(page: number, last: number, href: (page: number) => string): PaginationItem[] {
  const shown = [...new Set([1, page - 1, page, page + 1, last])].filter((number) => number >= 1 && number <= last);
  return shown.flatMap((number, at): PaginationItem[] => {
    const item = { number, href: href(number), current: number === page };
    const before = shown[at - 1];
    return before !== undefined && number - before > 1 ? [{ ellipsis: true }, item] : [item];
  });
}
