import { yearOf } from '../../../kernel/day.js';
import type { Plot, PlotTone } from '../../../kernel/plot.js';
import { isTheme, THEMES } from '../../../kernel/themes.js';
import { plural } from '../../../web/formats.js';
import { type CarriedOut, type Colour, colourNames } from '../figures/carried-out.js';
import { byBody, OTHERS } from '../figures/small-numbers.js';
import { type TrendsView, yearsOf } from './choose.js';

/** What became of a recommendation, in words that need no colour. */
const fates: Readonly<Record<Colour, { name: string; tone: PlotTone }>> = {
  blue: { name: 'Done, with proof', tone: 'good' },
  green: { name: 'On time', tone: 'second' },
  amber: { name: 'At risk', tone: 'fair' },
  red: { name: 'Late or without a lead', tone: 'bad' },
  grey: { name: 'Not started, or not done in full', tone: 'none' },
  unplanned: { name: 'No action yet', tone: 'fifth' },
};

const ORDER: readonly Colour[] = ['blue', 'green', 'amber', 'red', 'grey', 'unplanned'];

/** The recommendations that were chosen; a body that may not be named is as if nobody had chosen. */
export function chosenRecommendations(all: readonly CarriedOut[], view: TrendsView): CarriedOut[] {
  const body = bodiesOf(all).includes(view.body) ? view.body : '';
  return all.filter(
    ({ issuedOn, theme, bodies }) =>
      yearOf(issuedOn) >= view.from &&
      yearOf(issuedOn) <= view.to &&
      (view.theme === '' || theme === view.theme) &&
      (body === '' || bodies.some(({ name }) => name === body)),
  );
}

/** The bodies that recommendations are for and that can be chosen: each that may be named. */
export const bodiesOf = (all: readonly CarriedOut[]): string[] =>
  [
    ...byBody(all.flatMap((one) => one.bodies.map(({ name, isListed }) => ({ ...one, body: name, isListed })))).keys(),
  ].filter((name) => name !== OTHERS);

/** Their fate by the year in which they were issued, by theme, and by the body that they are for. */
export function fatePlots(all: readonly CarriedOut[], view: TrendsView): Plot[] {
  const done = all.filter(({ colour }) => colour === 'blue').length;
  const says =
    all.length === 0
      ? 'No recommendation was issued.'
      : `${done} of ${plural(all.length, 'recommendation')} are done with proof.`;
  const themes = [...THEMES.map(({ code }) => code as string), ''].filter((code) =>
    all.some((one) => themeOf(one) === code),
  );
  const bodies = byBody(
    all.flatMap((one) => one.bodies.map(({ name, isListed }) => ({ ...one, body: name, isListed }))),
  );
  const years = yearsOf(view);
  return [
    {
      ...plotOf(years.map((year) => [String(year), all.filter(({ issuedOn }) => yearOf(issuedOn) === year)])),
      title: 'Recommendations and their fate, by year of issue',
      says,
      categoryName: 'Year of issue',
    },
    {
      ...plotOf(
        themes.map((code) => [
          THEMES.find((theme) => theme.code === code)?.label ?? 'No theme chosen',
          all.filter((one) => themeOf(one) === code),
        ]),
      ),
      title: 'By theme',
      says,
      categoryName: 'Theme',
    },
    {
      ...plotOf([...bodies]),
      title: 'By the body they are for',
      says: `${says} One for several bodies is counted with each.`,
      categoryName: 'Body',
    },
  ];
}

const themeOf = ({ theme }: CarriedOut): string => (isTheme(theme) ? theme : '');

function plotOf(groups: readonly (readonly [string, readonly Pick<CarriedOut, 'colour'>[]])[]) {
  const used = ORDER.filter(
    (colour) => colourNames.includes(colour) && groups.some(([, of]) => of.some((one) => one.colour === colour)),
  );
  return {
    kind: 'bars' as const,
    unit: 'recommendations',
    categories: groups.map(([name]) => name),
    series: used.map((colour) => ({
      ...fates[colour],
      values: groups.map(([, of]) => of.filter((one) => one.colour === colour).length),
    })),
  };
}
