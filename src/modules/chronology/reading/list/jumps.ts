import { months as monthNames } from '../../../../kernel/day.js';
import type { MonthCount } from './page-window.js';
import { PAGE_SIZE } from './queries.js';

/** A month or year to jump to: on which page its first entry stands, and how many it has. */
export interface Jump {
  readonly label: string;
  /** The month, as in `2019-04`; `undated`. */
  readonly key: string;
  readonly page: number;
  readonly count: number;
}

export interface YearJump extends Jump {
  readonly months: readonly Jump[];
}

/** Years with their months, from how the entries are spread. */
export function jumpsOf(counts: readonly MonthCount[]): { years: readonly YearJump[]; total: number } {
  const years: (Omit<YearJump, 'months' | 'count'> & { count: number; months: Jump[] })[] = [];
  let total = 0;
  for (const { month, count } of counts) {
    const year = month === undefined ? 'No date' : String(Math.floor(month / 12));
    const key =
      month === undefined ? 'undated' : `${year.padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
    const page = Math.floor(total / PAGE_SIZE) + 1;
    let last = years.at(-1);
    if (last?.label !== year) {
      last = { label: year, key, page, count: 0, months: [] };
      years.push(last);
    }
    last.count += count;
    if (month !== undefined) last.months.push({ label: monthNames[month % 12] ?? '', key, page, count });
    total += count;
  }
  return { years, total };
}
