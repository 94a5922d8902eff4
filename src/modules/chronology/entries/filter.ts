import { significances } from '../kinds.js';
import type { EntryFilter } from './queries.js';

/** What a list can be narrowed to, in words. */
export const onlyInWords: Readonly<Record<Exclude<EntryFilter['only'], undefined>, string>> = {
  'not-exact': 'Dates that are not exact',
  'no-comment': 'Without a comment',
  'not-masked': 'Identifiers not taken out',
};

/** The filter an address asks for; what it does not know is left out. */
export function readFilter(query: Readonly<Record<string, string | undefined>>): EntryFilter {
  const page = Number(query.page ?? '1');
  return {
    q: (query.q ?? '').replaceAll('\0', '').slice(0, 100).trim(),
    significance: significances.find((one) => one === query.significance),
    only: (Object.keys(onlyInWords) as (keyof typeof onlyInWords)[]).find((one) => one === query.only),
    sort: query.sort === 'newest' ? 'newest' : 'date',
    page: Number.isInteger(page) && page >= 1 && page <= 1_000 ? page : 1,
  };
}

/** The query of an address that asks for the same. */
export function filterQuery({ q, significance, only, sort, page }: EntryFilter): string {
  const asked = {
    q,
    significance,
    only,
    sort: sort === 'newest' ? sort : undefined,
    page: page > 1 ? String(page) : undefined,
  };
  const given = Object.entries(asked).filter((entry): entry is [string, string] => (entry[1] ?? '') !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}
