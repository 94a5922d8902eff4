import { found } from '../../../platform/errors.js';
import { type Asked, get, type Route, show } from '../../../platform/http/route.js';
import { drawPlot } from '../../../platform/plot/index.js';
import type { Work } from '../../../platform/work.js';
import { holds, type PersonAtWork } from '../../accounts/index.js';
import { learningPaths } from '../paths.js';
import { seeLearning } from '../policy.js';
import { besideOf, besideUnder } from './beside.js';
import { exportThemes } from './export.js';
import { themeRowsOf } from './queries.js';
import { chosenRows, countsOf, groupsOf, readThemeFilter, rowsUnder, type ThemeRow } from './rules.js';
import { ThemePage } from './theme-page.js';
import { themePlot } from './theme-plot.js';
import { ThemesPage } from './themes-page.js';

/** What there is to choose from in all rows, and those that are chosen. */
async function readRows(work: Work, { query }: Asked, { partnershipId }: PersonAtWork) {
  const all = await themeRowsOf(work, partnershipId);
  const filter = readThemeFilter(query);
  work.record({ action: 'learning-themes.seen', partnershipId, objectKind: 'learning' });
  return { filter, rows: chosenRows(all, filter), ...choicesOf(all) };
}

const choicesOf = (all: readonly ThemeRow[]) => ({
  bodies: [...new Set(all.flatMap(({ bodies }) => bodies))].toSorted(),
  years: [...new Set(all.map(({ year }) => year))].toSorted().toReversed(),
});

const taken = (format: 'xlsx' | 'csv') => async (work: Work, asked: Asked, at: PersonAtWork) => {
  const { filter, rows } = await readRows(work, asked, at);
  const under = groupsOf(filter.set).flatMap(({ code, label }) =>
    rowsUnder(rows, code, filter.set).map((row) => ({ theme: label, row })),
  );
  return exportThemes(work, at.partnershipId, { rows: under, format });
};

/** Learning by theme, for those who run reviews and for the boards. */
export const themeRoutes: readonly Route[] = [
  get(learningPaths.byTheme, seeLearning, async (work, asked, at) => {
    const { filter, rows, ...choices } = await readRows(work, asked, at);
    const beside = await besideOf(work, at.partnershipId, filter);
    const themes = groupsOf(filter.set).map(({ code, label }) => ({
      ...{ code, label, counts: countsOf(rowsUnder(rows, code, filter.set)) },
      beside: besideUnder(beside, code, filter.set),
    }));
    const plot = await drawPlot(themePlot(themes, rows.filter(({ kind }) => kind === 'action').length));
    return show(<ThemesPage {...{ themes, filter, plot, ...choices }} today={work.today} />);
  }),
  get(learningPaths.byThemeWorkbook, seeLearning, taken('xlsx')),
  get(learningPaths.byThemeCsv, seeLearning, taken('csv')),

  get(learningPaths.themePattern, seeLearning, async (work, asked, at) => {
    const { filter, rows, ...choices } = await readRows(work, asked, at);
    const { code, label } = found(groupsOf(filter.set).find((one) => one.code === asked.params.theme));
    const beside = besideUnder(await besideOf(work, at.partnershipId, filter), code, filter.set);
    const opens = holds(at.person, at.partnershipId, ['co-ordinator', 'csp-chair']);
    const under = rowsUnder(rows, code, filter.set);
    return show(<ThemePage {...{ code, label, beside, opens, filter, ...choices }} rows={under} />);
  }),
];
