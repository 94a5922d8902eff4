import { isTheme, type ThemeCode } from '../../../kernel/themes.js';
import { reviewKindIds } from '../../reviews/index.js';

/** What the trends are of. '' leaves nothing out. */
export interface TrendsView {
  /** Years of notification, and in which recommendations were issued; both of them in it. */
  readonly from: number;
  readonly to: number;
  readonly kind: string;
  readonly theme: ThemeCode | '';
  /** A body that recommendations are for. */
  readonly body: string;
}

/** How many years are shown when nobody has chosen. */
const YEARS = 6;

/** Section 9 of the Domestic Violence, Crime and Victims Act 2004 came into force on 13 April 2011: no review is older. */
export const FIRST_YEAR = 2011;

/** Reads what was chosen; what is no year, kind or theme is as if nobody had chosen. */
export function readTrendsView(query: Readonly<Record<string, string | undefined>>, thisYear: number): TrendsView {
  const year = (name: string, otherwise: number): number => {
    const typed = Number(query[name]);
    return Number.isInteger(typed) && typed >= FIRST_YEAR && typed <= thisYear ? typed : otherwise;
  };
  const to = year('to', thisYear);
  const theme = query.theme ?? '';
  const kind = query.kind ?? '';
  return {
    from: Math.min(year('from', Math.max(FIRST_YEAR, to - YEARS + 1)), to),
    to,
    kind: reviewKindIds.some((id) => id === kind) ? kind : '',
    theme: isTheme(theme) ? theme : '',
    body: (query.body ?? '').slice(0, 200),
  };
}

/** The same as the query of an address. */
export const trendsQuery = ({ from, to, kind, theme, body }: TrendsView): string =>
  new URLSearchParams({
    from: String(from),
    to: String(to),
    ...(kind === '' ? {} : { kind }),
    ...(theme === '' ? {} : { theme }),
    ...(body === '' ? {} : { body }),
  }).toString();

/** The years that were chosen. */
export const yearsOf = ({ from, to }: Pick<TrendsView, 'from' | 'to'>): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
