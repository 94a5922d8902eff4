import type { Day } from '../../../kernel/day.js';
import { NATIONAL_OF, NATIONAL_THEMES, type NationalTheme, THEMES, type ThemeCode } from '../../../kernel/themes.js';
import type { Rag } from '../../actions/index.js';

/** Under which themes things are arranged: the seven of the toolkit, or the national ones. */
export type ThemeSet = 'seven' | 'national';

/** The code of a group; `none` for what has no theme. */
export type GroupCode = ThemeCode | NationalTheme | 'none';

/** A recommendation or an action of a review, with nobody's name or pseudonym in it. */
export interface ThemeRow {
  readonly kind: 'recommendation' | 'action';
  readonly id: string;
  /** Of the review. */
  readonly reference: string;
  /** "3" for a recommendation, "3.1" for an action of it, "E1" for one that was begun early. */
  readonly number: string;
  readonly text: string;
  readonly themes: readonly ThemeCode[];
  /** Those it is for, or who lead it. */
  readonly bodies: readonly string[];
  readonly state: string;
  /** The colour of an action, with why. */
  readonly rag?: Rag;
  readonly why?: string;
  /** The day by which an action is to be done, and that on which it was closed. */
  readonly dueOn?: Day;
  readonly doneOn?: Day;
  /** Closed, with proof on record. */
  readonly proven: boolean;
  /** Year in which the recommendation was issued; of an action begun early, that in which it was recorded. */
  readonly year: string;
  readonly published: boolean;
}

/** What is left out: every part may be absent. */
export interface ThemeFilter {
  readonly set: ThemeSet;
  readonly body: string | undefined;
  readonly year: string | undefined;
  readonly published: 'yes' | 'no' | undefined;
}

type Query = Readonly<Record<string, string | undefined>>;

/** The filter that an address asks for; what it does not know is left out. */
export const readThemeFilter = (query: Query): ThemeFilter => ({
  set: query.themes === 'national' ? 'national' : 'seven',
  body: (query.body ?? '').replaceAll('\0', '').slice(0, 200).trim() || undefined,
  year: /^\d{4}$/.test(query.year ?? '') ? query.year : undefined,
  published: query.published === 'yes' || query.published === 'no' ? query.published : undefined,
});

/** The query of an address that asks for the same; nothing when all is shown under the seven. */
export function themeQuery({ set, body, year, published }: ThemeFilter): string {
  const asked = Object.entries({ themes: set === 'national' ? set : undefined, body, year, published });
  const given = asked.filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/** Those that a filter lets through. */
export const chosenRows = (rows: readonly ThemeRow[], { body, year, published }: ThemeFilter): ThemeRow[] =>
  rows.filter(
    (row) =>
      (body === undefined || row.bodies.includes(body)) &&
      (year === undefined || row.year === year) &&
      (published === undefined || row.published === (published === 'yes')),
  );

/** The groups of a set with their names, "no theme" last. */
export const groupsOf = (set: ThemeSet): readonly { readonly code: GroupCode; readonly label: string }[] => [
  ...(set === 'seven' ? THEMES : NATIONAL_THEMES),
  { code: 'none', label: 'No theme' },
];

/** The groups in which something with these themes stands: more than one where it has several. */
export function groupCodesOf(themes: readonly ThemeCode[], set: ThemeSet): ReadonlySet<GroupCode> {
  if (themes.length === 0) return new Set(['none']);
  return new Set(set === 'seven' ? themes : themes.flatMap((theme) => NATIONAL_OF[theme]));
}

/** Rows of one group. */
export const rowsUnder = (rows: readonly ThemeRow[], code: GroupCode, set: ThemeSet): ThemeRow[] =>
  rows.filter(({ themes }) => groupCodesOf(themes, set).has(code));

const RAGS: readonly Rag[] = ['blue', 'green', 'amber', 'red', 'grey'];

/** What stands under one theme, counted. */
export function countsOf(rows: readonly ThemeRow[]) {
  const actions = rows.filter(({ kind }) => kind === 'action');
  return {
    recommendations: rows.length - actions.length,
    actions: actions.length,
    proven: actions.filter(({ proven }) => proven).length,
    rags: new Map(RAGS.map((rag) => [rag, actions.filter((one) => one.rag === rag).length])),
  };
}
