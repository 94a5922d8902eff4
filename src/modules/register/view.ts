import { cleanText } from '../../web/clean-text.js';
import type { Sorting } from '../../web/index.js';

/** What somebody chose to see of the register: all of it is in the address. */
export interface RegisterView {
  /** Counts from 1. */
  readonly page: number;
  readonly sorting: Sorting;
  readonly stage: string;
  readonly regime: string;
  readonly kind: string;
  readonly year: string;
  /** An outcome, `none` while nothing is decided, or '' for all. */
  readonly decision: string;
  readonly lateOnly: boolean;
  /** `here` for reviews of this system, `earlier` for those that were kept before it, '' for both. */
  readonly kept: '' | 'here' | 'earlier';
  /** Words in the reference or the pseudonym. */
  readonly search: string;
}

/** Newest reference first. */
const DEFAULT: Sorting = { by: 'reference', direction: 'descending' };

/** Whether nobody has chosen another order: reviews of this system first, then those that were kept before it. */
export const isUsualOrder = ({ sorting }: Pick<RegisterView, 'sorting'>): boolean =>
  sorting.by === DEFAULT.by && sorting.direction === DEFAULT.direction;

const SEARCH_LENGTH = 100;
const LAST_PAGE = 9999;

/** The whole register, from its first page. */
export const wholeRegister: RegisterView = {
  page: 1,
  sorting: DEFAULT,
  stage: '',
  regime: '',
  kind: '',
  year: '',
  decision: '',
  lateOnly: false,
  kept: '',
  search: '',
};

/** Reads what is chosen from the query of an address. What cannot be understood counts as not chosen. */
export function readView(
  query: Readonly<Record<string, string | undefined>>,
  sortable: readonly string[],
): RegisterView {
  const code = (name: string): string => (/^[a-z0-9-]{1,40}$/.test(query[name] ?? '') ? (query[name] ?? '') : '');
  const by = sortable.find((column) => column === query.sort);
  const page = /^\d{1,4}$/.test(query.page ?? '') ? Number(query.page) : 1;
  return {
    page: Math.min(Math.max(page, 1), LAST_PAGE),
    sorting:
      by === undefined ? DEFAULT : { by, direction: query.direction === 'descending' ? 'descending' : 'ascending' },
    stage: code('stage'),
    regime: code('regime'),
    kind: code('kind'),
    year: /^\d{4}$/.test(query.year ?? '') ? (query.year ?? '') : '',
    decision: code('decision'),
    lateOnly: query.late === 'yes',
    kept: query.kept === 'here' || query.kept === 'earlier' ? query.kept : '',
    search: cleanText(query.search ?? '')
      .trim()
      .slice(0, SEARCH_LENGTH),
  };
}

/** The query of an address that shows this, without what is usual anyway. */
export function viewQuery(view: RegisterView): string {
  const { sorting } = view;
  const isUsual = isUsualOrder(view);
  const chosen: Record<string, string> = {
    search: view.search,
    stage: view.stage,
    regime: view.regime,
    kind: view.kind,
    year: view.year,
    decision: view.decision,
    late: view.lateOnly ? 'yes' : '',
    kept: view.kept,
    sort: isUsual ? '' : sorting.by,
    direction: isUsual ? '' : sorting.direction,
    page: view.page === 1 ? '' : String(view.page),
  };
  return new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== '')).toString();
}

/** True when less than everything is asked for. */
export const isFiltered = (view: RegisterView): boolean => isNarrowed(view) || view.search !== '' || view.lateOnly;

/** True when a choice is made among stages, decisions, kinds, regimes, years, or where reviews are kept. */
export const isNarrowed = (view: RegisterView): boolean =>
  [view.stage, view.regime, view.kind, view.year, view.decision, view.kept].some((chosen) => chosen !== '');
