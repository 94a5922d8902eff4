import { isUuid } from '../../../kernel/id.js';
import { proseOf } from '../../../kernel/prose.js';
import { plainTextOf } from '../../../kernel/prose-text.js';
import { isTheme, type ThemeCode } from '../../../kernel/themes.js';
import type { Sorting } from '../../../web/index.js';
import { type EqualityKey, equalityKeys } from '../../terms-of-reference/index.js';
import { type FindingKind, findingKinds } from '../kinds.js';
import type { Finding } from '../queries.js';

export const standings = ['current', 'proposed', 'agreed', 'set-aside', 'all'] as const;
export type Standing = (typeof standings)[number];

export const sortColumns = ['number', 'kind', 'title', 'day', 'state'] as const;
export type SortColumn = (typeof sortColumns)[number];

/** Which findings are wanted, and in what order. `none` for a line, theme or agency: those without any. */
export interface FindingFilter {
  readonly q: string;
  readonly kind: FindingKind | 'key' | undefined;
  readonly theme: ThemeCode | 'none' | undefined;
  readonly line: string | undefined;
  readonly agency: string | undefined;
  readonly characteristic: EqualityKey | undefined;
  readonly state: Standing;
  readonly sort: Sorting & { readonly by: SortColumn };
}

type Query = Readonly<Record<string, string | undefined>>;

const idOrNone = (text: string | undefined): string | undefined =>
  text !== undefined && (text === 'none' || isUuid(text)) ? text : undefined;

/** The filter that an address asks for; what it does not know is left out. */
export function readFilter(query: Query): FindingFilter {
  const { theme, kind } = query;
  return {
    q: (query.q ?? '').replaceAll('\0', '').slice(0, 100).trim(),
    kind: kind === 'key' ? kind : findingKinds.find((one) => one === kind),
    theme: theme !== undefined && (theme === 'none' || isTheme(theme)) ? theme : undefined,
    line: idOrNone(query.line),
    agency: idOrNone(query.agency),
    characteristic: equalityKeys.find((one) => one === query.characteristic),
    state: standings.find((one) => one === query.state) ?? 'current',
    sort: {
      by: sortColumns.find((one) => one === query.sort) ?? 'number',
      direction: query.order === 'descending' ? 'descending' : 'ascending',
    },
  };
}

/** The query of an address that asks for the same, with what is to be different. */
export function filterQuery(filter: Partial<FindingFilter>): string {
  const { q, kind, theme, line, agency, characteristic, state, sort } = filter;
  const asked = {
    ...{ q, kind, theme, line, agency, characteristic },
    state: state === 'current' ? undefined : state,
    sort: sort?.by === 'number' ? undefined : sort?.by,
    order: sort?.direction === 'descending' ? sort.direction : undefined,
  };
  const given = Object.entries(asked).filter((entry): entry is [string, string] => (entry[1] ?? '') !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/** Whether findings are left out by it that are not set aside. */
export const narrows = ({ q, kind, theme, line, agency, characteristic, state }: FindingFilter): boolean =>
  q !== '' ||
  (state !== 'current' && state !== 'all') ||
  [kind, theme, line, agency, characteristic].some((one) => one !== undefined);

/** The findings that are wanted, as the asker reads them, in order. */
export function arranged(findings: readonly Finding[], filter: FindingFilter): Finding[] {
  const words = filter.q.toLowerCase().split(/\s+/);
  const fitting = findings.filter((one) => fits(one, filter) && says(one, words));
  const turned = filter.sort.direction === 'descending' ? -1 : 1;
  return fitting.toSorted((one, other) => turned * compared(one, other, filter.sort.by) || one.number - other.number);
}

const STATES = ['proposed', 'agreed', 'set-aside'];

function compared(one: Finding, other: Finding, by: SortColumn): number {
  switch (by) {
    case 'number':
      return one.number - other.number;
    case 'kind':
      return kindRank(one) - kindRank(other);
    case 'title':
      return one.title.localeCompare(other.title, 'en-GB');
    case 'day':
      return one.foundOn.localeCompare(other.foundOn);
    case 'state':
      return STATES.indexOf(one.state) - STATES.indexOf(other.state);
  }
}

/** Key issues before other issues. */
const kindRank = ({ kind, keyIssue }: Finding): number =>
  findingKinds.indexOf(kind) + (kind === 'issue' && !keyIssue ? 0.5 : 0);

function fits(one: Finding, { kind, theme, line, agency, characteristic, state }: FindingFilter): boolean {
  const has = (wanted: string | undefined, all: readonly string[]): boolean =>
    wanted === undefined || (wanted === 'none' ? all.length === 0 : all.includes(wanted));
  return (
    (state === 'all' || (state === 'current' ? one.state !== 'set-aside' : one.state === state)) &&
    (kind === undefined || (kind === 'key' ? one.keyIssue : one.kind === kind)) &&
    has(theme, one.themes) &&
    has(line, one.lines) &&
    has(agency, one.agencies) &&
    has(characteristic, one.characteristics)
  );
}

function says(one: Finding, words: readonly string[]): boolean {
  const text = [one.title, plainTextOf(proseOf(one.text)), ...one.sources.map((source) => source.words)]
    .join(' ')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}
