import { type Day, daysBetween } from '../../../kernel/day.js';
import type { Plot, PlotTone } from '../../../kernel/plot.js';
import { isTheme, THEMES } from '../../../kernel/themes.js';
import { longDate, plural } from '../../../web/formats.js';
import type { ActionAsAt } from '../../actions/index.js';
import {
  ageOf,
  ages,
  type CarriedOut,
  type Colour,
  carriedOut,
  colourNames,
  colours,
  isClosedIn,
  isOpen,
  isOverdue,
} from './carried-out.js';
import type { Gathered } from './gathered.js';
import { note, type Piece, table, text } from './piece.js';
import { byBody, countIs, OTHERS, reviewsInWords, reviewsOf } from './small-numbers.js';

const tones: Readonly<Record<Colour, PlotTone>> = {
  red: 'bad',
  amber: 'fair',
  green: 'good',
  blue: 'first',
  grey: 'none',
  unplanned: 'fifth',
};

const NO_THEME = 'No theme chosen';
const themeOf = (theme: string): string => THEMES.find(({ code }) => code === theme)?.label ?? NO_THEME;

/** A word for a colour that fits over a column. */
const SHORT: Readonly<Record<Colour, string>> = {
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  blue: 'Blue',
  grey: 'Grey',
  unplanned: 'No action',
};

/** Recommendations that stood issued, by theme, organisation, colour and age. */
export function recommendationsMade(gathered: Gathered): Piece[] {
  const all = carriedOut(gathered.recommendations, gathered.actions);
  if (all.length === 0) return [text(`On ${longDate(gathered.on)} no recommendation stood issued.`)];
  const used = colourNames.filter((colour) => all.some((one) => one.colour === colour));
  return [
    text(
      `${plural(all.length, 'recommendation')} stood issued, from ${reviewsInWords(reviewsOf(all))} reviews, carried out by ${plural(gathered.actions.length, 'action')}.`,
    ),
    { kind: 'plot', plot: themePlot(all, used) },
    note(
      `${used.map((colour) => colours[colour]).join('. ')}. A recommendation has the gravest colour of its actions.`,
    ),
    bodiesTable(all, used),
    note('A recommendation for several organisations is counted with each of them.'),
    ageTable(all, gathered.on),
  ];
}

function themePlot(all: readonly CarriedOut[], used: readonly Colour[]): Plot {
  const codes = [...THEMES.map(({ code }) => code as string), ''].filter((code) =>
    all.some(({ theme }) => (isTheme(theme) ? theme : '') === code),
  );
  const of = (code: string, colour: Colour): number =>
    all.filter((one) => (isTheme(one.theme) ? one.theme : '') === code && one.colour === colour).length;
  const done = all.filter(({ colour }) => colour === 'blue').length;
  const red = all.filter(({ colour }) => colour === 'red').length;
  return {
    title: 'Recommendations by theme and colour',
    says: `Of ${all.length}, ${countIs(done)} done with proof and ${countIs(red)} red.`,
    kind: 'bars',
    categoryName: 'Theme',
    categories: codes.map(themeOf),
    unit: 'recommendations',
    series: used.map((colour) => ({
      name: SHORT[colour],
      tone: tones[colour],
      values: codes.map((code) => of(code, colour)),
    })),
  };
}

const bodiesTable = (all: readonly CarriedOut[], used: readonly Colour[]): Piece => {
  const each = all.flatMap((one) => one.bodies.map(({ name, isListed }) => ({ ...one, body: name, isListed })));
  return table(
    'Recommendations by organisation',
    ['Organisation', 'Recommendations', ...used.map((colour) => SHORT[colour]), 'From reviews'],
    [...byBody(each)].map(([body, of]) => [
      body,
      of.length,
      ...used.map((colour) => of.filter((one) => one.colour === colour).length),
      reviewsInWords(reviewsOf(of)),
    ]),
  );
};

function ageTable(all: readonly CarriedOut[], on: Day): Piece {
  const open = all.filter(({ colour }) => colour !== 'blue');
  return table(
    'How long ago the recommendations that are not done yet were issued',
    ['Age', 'Recommendations', 'Of them red'],
    ages.map((age) => {
      const of = open.filter(({ issuedOn }) => ageOf(issuedOn, on) === age);
      return [age, of.length, of.filter(({ colour }) => colour === 'red').length];
    }),
  );
}

const ofBody = (action: ActionAsAt) => ({ ...action, body: action.leadBody });

/** Actions closed in the quarter, with proof and without; recommendations whose last action was among them. */
export function completedMade({ actions, recommendations, quarter }: Gathered): Piece[] {
  const closed = actions.filter((one) => isClosedIn(one, quarter));
  const done = carriedOut(recommendations, actions).filter(
    ({ doneOn }) => doneOn !== undefined && doneOn >= quarter.from && doneOn <= quarter.to,
  ).length;
  if (closed.length === 0) return [text('No action was closed in the quarter.')];
  const proven = closed.filter(({ proofs }) => proofs > 0).length;
  return [
    text(
      `${plural(closed.length, 'action was', 'actions were')} closed in the quarter, ${proven} with proof on record; with them ${plural(done, 'recommendation was', 'recommendations were')} carried out in full.`,
    ),
    table(
      'Actions closed in the quarter',
      ['Organisation', 'Closed', 'With proof'],
      [...byBody(closed.map(ofBody))].map(([body, of]) => [
        body,
        of.length,
        of.filter(({ proofs }) => proofs > 0).length,
      ]),
    ),
  ];
}

/** Actions past their day or without an accepted lead, and lateness taken to a chief officer in the quarter. */
export function overdueMade({ actions, quarter, on }: Gathered): Piece[] {
  const escalated = actions.filter((one) => wasEscalated(one, quarter));
  const open = actions.filter(isOpen);
  const troubled = open.filter((one) => isOverdue(one, on) || one.leadState !== 'accepted');
  if (troubled.length === 0 && escalated.length === 0)
    return [text('No action was overdue or without an accepted lead, and none was taken to a chief officer.')];
  const wanted = new Map([...troubled, ...escalated].map((one) => [one.id, one]));
  const late = open.filter((one) => isOverdue(one, on));
  return [
    text(
      `${late.length === 0 ? 'No action was' : plural(late.length, 'action was', 'actions were')} overdue on ${longDate(on)}; ${escalated.length === 0 ? 'none was' : plural(escalated.length, 'action was', 'actions were')} taken to a chief officer in the quarter.`,
    ),
    table(
      'Overdue actions, by the organisation that leads',
      ['Organisation', 'Overdue', 'Longest (days)', 'No accepted lead', 'Taken to a chief officer'],
      [...byBody([...wanted.values()].map(ofBody))].map(([body, of]) => overdueRow(body, of, { quarter, on })),
    ),
    ...([...wanted.values()].some(({ isListed }) => !isListed)
      ? [note(`${OTHERS}: those in no directory of the partnership, with fewer than three reviews.`)]
      : []),
  ];
}

const wasEscalated = ({ escalatedOn }: ActionAsAt, { from, to }: Gathered['quarter']): boolean =>
  escalatedOn.some((day) => day >= from && day <= to);

function overdueRow(body: string, of: readonly ActionAsAt[], { quarter, on }: Pick<Gathered, 'quarter' | 'on'>) {
  const late = of.filter((one) => isOverdue(one, on));
  return [
    body,
    late.length,
    Math.max(0, ...late.map(({ dueOn }) => daysBetween(dueOn, on))),
    of.filter((one) => isOpen(one) && one.leadState !== 'accepted').length,
    of.filter((one) => wasEscalated(one, quarter)).length,
  ];
}
