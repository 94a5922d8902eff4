import { type Day, parseDay } from '../../../../kernel/day.js';
import { readWrittenDate } from '../../../../kernel/written-date/index.js';
import { columnsQuery, readColumnsShown, type ShownColumns } from '../../entries/shown-columns.js';
import { type Significance, significances } from '../../kinds.js';
import { isId } from '../../opened.js';

/** Which entries are wanted of all chronologies. */
export interface TogetherFilter {
  readonly q: string;
  /** Somebody of who is who, by id. */
  readonly person: string | undefined;
  readonly agency: string | undefined;
  readonly line: string | undefined;
  readonly kind: string;
  readonly significance: Significance | undefined;
  /** As typed. */
  readonly from: string;
  readonly to: string;
  /** As understood; undefined when nothing or nothing readable was typed. */
  readonly fromDay: Day | undefined;
  readonly toDay: Day | undefined;
  readonly only: Only | undefined;
  /** Columns of each entry. */
  readonly shown: ShownColumns;
  readonly page: number;
}

export const onlyInWords = {
  key: 'Key events only',
  missed: 'Missed opportunities only',
  commented: 'With comments',
  linked: 'Told by two agencies',
  inexact: 'Dates that are not exact',
  undated: 'Without a date',
} as const;
export type Only = keyof typeof onlyInWords;

const clean = (text: string | undefined, max: number): string => (text ?? '').replaceAll('\0', '').slice(0, max).trim();

/** The filter an address asks for; what it does not know is left out. */
export function readFilter(query: Readonly<Record<string, string | undefined>>, today: Day): TogetherFilter {
  const page = Number(query.page ?? '1');
  const [from, to] = [clean(query.from, 40), clean(query.to, 40)];
  return {
    q: clean(query.q, 100),
    person: isId(query.person) ? query.person : undefined,
    agency: isId(query.agency) ? query.agency : undefined,
    line: isId(query.line) ? query.line : undefined,
    kind: clean(query.kind, 200),
    significance: significances.find((one) => one === query.significance),
    from,
    to,
    fromDay: dayFrom(from, today)?.first,
    toDay: dayFrom(to, today)?.last,
    only: (Object.keys(onlyInWords) as Only[]).find((one) => one === query.only),
    shown: readColumnsShown(query),
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  };
}

function dayFrom(text: string, today: Day): { first: Day | undefined; last: Day | undefined } | undefined {
  if (text === '') return undefined;
  const exact = parseDay(text);
  if (exact !== undefined) return { first: exact, last: exact };
  const read = readWrittenDate(text, { pivotYear: Number(today.slice(0, 4)), today });
  return read.ok ? { first: read.value.first, last: read.value.last } : undefined;
}

/** Whether entries are left out by it. */
export const narrows = (filter: TogetherFilter): boolean =>
  filter.q !== '' ||
  filter.kind !== '' ||
  [filter.person, filter.agency, filter.line, filter.significance, filter.only, filter.fromDay, filter.toDay].some(
    (one) => one !== undefined,
  );

/** The query of an address that asks for the same, with what is to be different. */
export function filterQuery(
  filter: TogetherFilter,
  other: Partial<Record<Exclude<keyof TogetherFilter, 'shown'>, string | undefined>> & { shown?: ShownColumns } = {},
): string {
  const { q, person, agency, line, kind, significance, from, to, only } = filter;
  const { shown = filter.shown, ...changed } = other;
  const asked = { q, person, agency, line, kind, significance, from, to, only, ...columnsQuery(shown), ...changed };
  const given = Object.entries(asked).filter((entry): entry is [string, string] => (entry[1] ?? '') !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}
