import type { Plot, PlotTone } from '../../../kernel/plot.js';
import { plural } from '../../../web/formats.js';
import type { Rag } from '../../actions/index.js';
import type { countsOf, GroupCode } from './rules.js';

/** A theme with what stands under it, counted. */
export interface ThemeCounted {
  readonly code: GroupCode;
  readonly label: string;
  readonly counts: ReturnType<typeof countsOf>;
}

const COLOURS: readonly (readonly [Rag, string, PlotTone])[] = [
  ['blue', 'Complete', 'first'],
  ['green', 'On time', 'good'],
  ['amber', 'At risk', 'fair'],
  ['red', 'Late', 'bad'],
  ['grey', 'Not started, or ended', 'none'],
];

/** Actions by theme and colour; themes without an action are left out. */
export function themePlot(themes: readonly ThemeCounted[], actions: number): Plot {
  const shown = themes.filter(({ counts }) => counts.actions > 0);
  const most = shown.toSorted((one, other) => other.counts.actions - one.counts.actions)[0];
  return {
    title: 'Actions by theme and colour',
    says:
      most === undefined
        ? 'There are no actions yet.'
        : `${plural(actions, 'action')}; most of them under “${most.label}” (${most.counts.actions}). An action with several themes is counted under each.`,
    ...{ kind: 'bars', categoryName: 'Theme', unit: 'actions' },
    categories: shown.map(({ label }) => label),
    series: COLOURS.map(([rag, name, tone]) => ({
      name,
      tone,
      values: shown.map(({ counts }) => counts.rags.get(rag) ?? 0),
    })),
  };
}
