import { isTheme, type ThemeCode } from '../../../kernel/themes.js';
import type { Sorting } from '../../../web/index.js';
import {
  isLive,
  type MadeFor,
  madeFor,
  type Reach,
  type RecommendationState,
  reaches,
  recommendationStates,
} from '../kinds.js';
import type { Recommendation } from '../queries.js';

export const sortColumns = ['number', 'title', 'theme', 'reach', 'state'] as const;
export type SortColumn = (typeof sortColumns)[number];

/** Which recommendations are wanted, and in what order. */
export interface RecommendationFilter {
  readonly q: string;
  /** `current`: neither withdrawn nor superseded. */
  readonly state: RecommendationState | 'current' | 'all';
  readonly theme: ThemeCode | undefined;
  /** The name of a body. */
  readonly body: string;
  readonly reach: Reach | undefined;
  readonly madeFor: MadeFor | undefined;
  readonly sort: Sorting & { readonly by: SortColumn };
}

type Query = Readonly<Record<string, string | undefined>>;

const short = (text: string | undefined, max: number): string => (text ?? '').replaceAll('\0', '').slice(0, max).trim();

/** The filter that an address asks for; what it does not know is left out. */
export const readFilter = ({ q, state, theme, body, reach, scope, sort, order }: Query): RecommendationFilter => ({
  q: short(q, 100),
  state: [...recommendationStates, 'all' as const].find((one) => one === state) ?? 'current',
  theme: theme !== undefined && isTheme(theme) ? theme : undefined,
  body: short(body, 200),
  reach: reaches.find((one) => one === reach),
  madeFor: madeFor.find((one) => one === scope),
  sort: {
    by: sortColumns.find((one) => one === sort) ?? 'number',
    direction: order === 'descending' ? 'descending' : 'ascending',
  },
});

/** The query of an address that asks for the same. */
export function filterQuery({ q, state, theme, body, reach, madeFor: scope, sort }: RecommendationFilter): string {
  const asked = {
    ...{ q, theme, body, reach, scope },
    state: state === 'current' ? undefined : state,
    sort: sort.by === 'number' ? undefined : sort.by,
    order: sort.direction === 'descending' ? sort.direction : undefined,
  };
  const given = Object.entries(asked).filter((entry): entry is [string, string] => (entry[1] ?? '') !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/** Whether some that count are left out by it. */
export const narrows = ({ q, state, theme, body, reach, madeFor: scope }: RecommendationFilter): boolean =>
  q !== '' || body !== '' || (state !== 'current' && state !== 'all') || [theme, reach, scope].some(Boolean);

/** The recommendations that are wanted, as the asker reads them, in order. */
export function arranged(all: readonly Recommendation[], filter: RecommendationFilter): Recommendation[] {
  const words = filter.q.toLowerCase().split(/\s+/);
  const turned = filter.sort.direction === 'descending' ? -1 : 1;
  return all
    .filter((one) => fits(one, filter) && says(one, words))
    .toSorted((one, other) => turned * compared(one, other, filter.sort.by) || one.number - other.number);
}

function compared(one: Recommendation, other: Recommendation, by: SortColumn): number {
  switch (by) {
    case 'number':
      return one.number - other.number;
    case 'title':
      return one.title.localeCompare(other.title, 'en-GB');
    case 'theme':
      return one.theme.localeCompare(other.theme, 'en-GB');
    case 'reach':
      return reaches.indexOf(one.reach) - reaches.indexOf(other.reach);
    case 'state':
      return recommendationStates.indexOf(one.state) - recommendationStates.indexOf(other.state);
  }
}

const fits = (one: Recommendation, { state, theme, body, reach, madeFor: scope }: RecommendationFilter): boolean =>
  (state === 'all' || (state === 'current' ? isLive(one.state) : one.state === state)) &&
  (theme === undefined || one.theme === theme || one.moreThemes.includes(theme)) &&
  (body === '' || one.addressees.some(({ bodyName }) => bodyName === body)) &&
  (reach === undefined || one.reach === reach) &&
  (scope === undefined || one.madeFor === scope);

function says(one: Recommendation, words: readonly string[]): boolean {
  const bodies = one.addressees.map(({ bodyName }) => bodyName);
  const text = [one.title, one.wording, one.purpose, one.expectation, ...bodies].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}
