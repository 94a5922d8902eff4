import type { Wanted } from '../library.js';

/** One page of a list, as `Pager` shows it. */
export interface Paged<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
}

const PAGE_SIZE = 25;

/** The page that was asked for, or the last there is. */
export function paged<T>(all: readonly T[], asked: unknown): Paged<T> {
  const last = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const wanted = typeof asked === 'string' && /^\d{1,6}$/.test(asked) ? Number(asked) : 1;
  const page = Math.min(last, Math.max(1, wanted));
  const from = (page - 1) * PAGE_SIZE;
  return { items: all.slice(from, from + PAGE_SIZE), page, pageSize: PAGE_SIZE, total: all.length };
}

/** Where another page of the same search stands. */
export const pageHref =
  (path: string, wanted: Wanted) =>
  (page: number): string => {
    const query = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value !== ''));
    if (page > 1) query.set('page', String(page));
    return query.size === 0 ? path : `${path}?${query}`;
  };
