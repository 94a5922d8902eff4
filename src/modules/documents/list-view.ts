import { type DocumentClass, documentClasses } from './classes.js';
import type { Document } from './queries.js';

export const sorts = [
  { id: 'newest', words: 'Newest first' },
  { id: 'oldest', words: 'Oldest first' },
  { id: 'title', words: 'By title' },
  { id: 'class', words: 'By class' },
] as const;

/** What of a list is shown, read from its address. */
export interface ListView {
  readonly search: string;
  readonly class: DocumentClass | undefined;
  readonly sort: (typeof sorts)[number]['id'];
  /** From 1. */
  readonly page: number;
}

export const PAGE_SIZE = 25;

export function viewFrom(query: Readonly<Record<string, string | undefined>>): ListView {
  const page = /^\d{1,5}$/.test(query.page ?? '') ? Math.max(Number(query.page), 1) : 1;
  return {
    search: (query.search ?? '').trim().slice(0, 100),
    class: documentClasses.find(({ id }) => id === query.class)?.id,
    sort: sorts.find(({ id }) => id === query.sort)?.id ?? 'newest',
    page,
  };
}

/** The same view as an address. */
export function viewAddress(base: string, view: ListView): string {
  const query = new URLSearchParams();
  if (view.search !== '') query.set('search', view.search);
  if (view.class !== undefined) query.set('class', view.class);
  if (view.sort !== 'newest') query.set('sort', view.sort);
  if (view.page > 1) query.set('page', String(view.page));
  return query.size === 0 ? base : `${base}?${query}`;
}

/** Documents of a view, in its order; every word of the search stands in title, file name, owner or agency. */
export function chosen(documents: readonly Document[], view: ListView): Document[] {
  const words = view.search.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  const holds = ({ title, latest, ownerName, agencyName }: Document): boolean => {
    const text = [title, latest.fileName, ownerName, agencyName ?? ''].join(' ').toLocaleLowerCase('en-GB');
    return words.every((word) => text.includes(word));
  };
  const found = documents.filter((one) => (view.class === undefined || one.class === view.class) && holds(one));
  return found.toSorted(orders[view.sort]);
}

const byTitle = (one: Document, other: Document): number =>
  one.title.localeCompare(other.title, 'en-GB', { numeric: true });
const byAge = (one: Document, other: Document): number => one.latest.keptAt.getTime() - other.latest.keptAt.getTime();
const orders: Record<ListView['sort'], (one: Document, other: Document) => number> = {
  newest: (one, other) => byAge(other, one),
  oldest: byAge,
  title: byTitle,
  class: (one, other) => place(one) - place(other) || byTitle(one, other),
};
const place = (document: Document): number => documentClasses.findIndex(({ id }) => id === document.class);
