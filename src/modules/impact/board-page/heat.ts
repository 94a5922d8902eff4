import { type ChangeRow, isShown, type ThemeGroup, themeGroups } from './rows.js';

/** How many of the changes in a cell are shown: none, fewer than half, half or more, all. `empty`: nothing was asked there. */
export type Heat = 'empty' | 'none' | 'few' | 'most' | 'all';

/** A cell: what was asked of one body under one theme. A row without a claim counts as a change that is not shown. */
export interface HeatCell {
  readonly theme: ThemeGroup;
  readonly body: string;
  readonly asked: number;
  readonly shown: number;
  readonly cameBack: number;
  readonly challenged: number;
  readonly nothingSaid: number;
  readonly heat: Heat;
}

export interface HeatMap {
  readonly themes: readonly { readonly code: ThemeGroup; readonly label: string }[];
  /** By body, a cell for each theme. */
  readonly bodies: readonly { readonly body: string; readonly cells: readonly HeatCell[] }[];
}

/** Bodies and themes that have something, by name and in the order of themes. What has several themes stands under each of them. */
export function heatMap(rows: readonly ChangeRow[]): HeatMap {
  const themes = themeGroups.filter(({ code }) => rows.some((row) => row.themes.includes(code)));
  const bodies = [...Map.groupBy(rows, ({ body }) => body)].toSorted(([one], [other]) => byName(one, other));
  return {
    themes,
    bodies: bodies.map(([body, own]) => ({
      body,
      cells: themes.map(({ code }) =>
        cellOf(
          { theme: code, body },
          own.filter((row) => row.themes.includes(code)),
        ),
      ),
    })),
  };
}

/** Rows that are for nobody yet stand last. */
const byName = (one: string, other: string): number =>
  Number(one === '') - Number(other === '') || one.localeCompare(other, 'en-GB');

function cellOf(at: Pick<HeatCell, 'theme' | 'body'>, rows: readonly ChangeRow[]): HeatCell {
  const shown = rows.filter(isShown).length;
  return {
    ...{ ...at, asked: rows.length, shown, heat: heatOf(shown, rows.length) },
    cameBack: rows.filter(({ lasting }) => lasting === 'came-back').length,
    challenged: rows.filter(({ lasting }) => lasting === 'challenged').length,
    nothingSaid: rows.filter(({ claimId }) => claimId === undefined).length,
  };
}

export function heatOf(shown: number, asked: number): Heat {
  if (asked === 0) return 'empty';
  if (shown === 0) return 'none';
  if (shown === asked) return 'all';
  return shown * 2 < asked ? 'few' : 'most';
}

/** What a colour says, for the legend. */
export const heatInWords: Readonly<Record<Exclude<Heat, 'empty'>, string>> = {
  none: 'none is shown',
  few: 'fewer than half are shown',
  most: 'half or more are shown',
  all: 'all are shown',
};

/** "2 of 3 shown", then what a reader should know before they are glad of it. */
export function cellInWords({ asked, shown, cameBack, challenged, nothingSaid }: HeatCell): string[] {
  if (asked === 0) return [];
  const also: readonly (readonly [number, string])[] = [
    [cameBack, 'came back'],
    [challenged, 'challenged'],
    [nothingSaid, 'nothing said'],
  ];
  return [
    `${shown} of ${asked} shown`,
    ...also.flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`])),
  ];
}
