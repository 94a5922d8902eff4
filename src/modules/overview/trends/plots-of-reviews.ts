import { type Stage, stages } from '../../../kernel/duty.js';
import type { FactName } from '../../../kernel/facts.js';
import type { Plot } from '../../../kernel/plot.js';
import { plural } from '../../../web/formats.js';
import { outcomes } from '../../register/index.js';
import { type TrendsView, yearsOf } from './choose.js';
import { type DutyFates, type ReviewLife, type Stretch, stretches } from './lives.js';

export interface Reading {
  readonly view: TrendsView;
  /** From how many reviews on it is told how they went: whoever narrows down to fewer reads of one. */
  readonly fewest: number;
}

/** Whether so many are too few to be told of, where there are any. */
const tooFew = (reviews: number, fewest: number): boolean => reviews > 0 && reviews < fewest;

const NOT_TOLD = { categories: [], series: [] };

const count = <One>(all: readonly One[], holds: (one: One) => boolean): number => all.filter(holds).length;

const NO_OUTCOME = { open: 'Not decided yet', unknown: 'Decision not on record' } as const;

/** Beside those of the outcomes, of which there are four. */
const TONES = { open: 'none', unknown: 'fifth' } as const;

/** Notifications by year, and what was decided of them. */
export function notifiedPlot(lives: readonly ReviewLife[], { view }: Reading): Plot {
  const years = yearsOf(view);
  const held = count(lives, ({ outcome }) => outcome === 'hold' || outcome === 'directed');
  const series = ([...(Object.keys(outcomes) as (keyof typeof outcomes)[]), 'open', 'unknown'] as const).map(
    (outcome) => ({
      name: { ...outcomes, ...NO_OUTCOME }[outcome],
      ...(outcome in TONES && { tone: TONES[outcome as keyof typeof TONES] }),
      values: years.map((year) => count(lives, (one) => one.notified === year && one.outcome === outcome)),
    }),
  );
  return {
    title: 'Deaths notified, and what was decided',
    says: `${plural(lives.length, 'notification')}; ${held} led to a review.`,
    kind: 'bars',
    categoryName: 'Year of notification',
    categories: years.map(String),
    unit: 'notifications',
    series: series.filter(({ values }) => values.some((value) => value > 0)),
  };
}

const ENDS: readonly [FactName, string][] = [
  ['csp-sign-off', 'Report signed off'],
  ['publication', 'Published'],
  ['review-closed', 'Closed'],
];

/** What was finished, year by year. */
export function finishedPlot(lives: readonly ReviewLife[], { view }: Reading): Plot {
  const years = yearsOf(view);
  const series = ENDS.map(([name, words]) => ({
    name: words,
    values: years.map((year) => count(lives, (one) => one.yearOf[name] === year)),
  }));
  const [signed = 0, published = 0, closed = 0] = series.map(({ values }) => values.reduce((sum, one) => sum + one, 0));
  return {
    title: 'Reports signed off, published and closed',
    says: `${signed} signed off, ${published} published, ${closed} closed in these years, of the reviews notified in them.`,
    kind: 'lines',
    categoryName: 'Year',
    categories: years.map(String),
    unit: 'reviews',
    series,
  };
}

const middle = (sorted: readonly number[]): number => {
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
};

/** How long reviews were in each stretch that they have left: the middle one, from the shortest to the longest. */
export function stretchPlot(lives: readonly ReviewLife[], { fewest }: Reading): Plot {
  const known = (Object.keys(stretches) as Stretch[]).flatMap((stretch) => {
    const days = lives.flatMap((one) => one.days[stretch] ?? []).toSorted((one, other) => one - other);
    return days.length < fewest ? [] : [{ stretch, days }];
  });
  const slowest = known.toSorted((one, other) => middle(other.days) - middle(one.days))[0];
  return {
    title: 'Time in each stage',
    says:
      slowest === undefined
        ? `No stage has been left by ${fewest === 1 ? 'a review' : `${fewest} reviews`} yet.`
        : `The longest is “${stretches[slowest.stretch]}”: ${plural(Math.round(middle(slowest.days)), 'day')} in the middle review. The line shows the shortest and the longest. Pauses are in the days.`,
    kind: 'bars',
    categoryName: 'Stage',
    categories: known.map(({ stretch, days }) => `${stretches[stretch]} (${plural(days.length, 'review')})`),
    unit: 'days',
    series: [
      {
        name: 'Days, middle review',
        values: known.map(({ days }) => middle(days)),
        within: known.map(({ days }) => [days[0] ?? 0, days.at(-1) ?? 0] as const),
      },
    ],
  };
}

/** Duties with a day, by stage: done in time, done late, overdue today. */
export function limitsPlot(lives: readonly ReviewLife[], { fewest }: Reading): Plot {
  const of = (stage: Stage, fate: keyof DutyFates): number =>
    lives.reduce((sum, { duties }) => sum + (duties[stage]?.[fate] ?? 0), 0);
  const used = (Object.keys(stages) as Stage[]).filter((stage) => lives.some(({ duties }) => duties[stage]));
  const total = (fate: keyof DutyFates): number => used.reduce((sum, stage) => sum + of(stage, fate), 0);
  const all = total('inTime') + total('late') + total('overdue');
  const plot = {
    title: 'Duties against their limits',
    ...{ kind: 'bars' as const, categoryName: 'Stage of duties', unit: 'duties' },
  };
  const reviews = count(lives, ({ duties }) => Object.keys(duties).length > 0);
  if (tooFew(reviews, fewest))
    return { ...plot, ...NOT_TOLD, says: `Fewer than ${fewest} reviews: how they kept their limits is not told.` };
  return {
    ...plot,
    says:
      all === 0
        ? 'No duty with a day has been met or missed yet.'
        : `${Math.round((100 * total('inTime')) / all)}% of ${plural(all, 'duty', 'duties')} were done by their day; ${total('overdue')} are overdue today. A day agreed instead, and pauses, are counted in.`,
    categories: used.map((stage) => stages[stage]),
    series: [
      { name: 'Done by its day', tone: 'good', values: used.map((stage) => of(stage, 'inTime')) },
      { name: 'Done late', tone: 'fair', values: used.map((stage) => of(stage, 'late')) },
      { name: 'Overdue today', tone: 'bad', values: used.map((stage) => of(stage, 'overdue')) },
    ],
  };
}

/** Days for which reviews stood still, by year. */
export function pausesPlot(lives: readonly ReviewLife[], { view, fewest }: Reading): Plot {
  const years = yearsOf(view);
  const days = years.map((year) => lives.reduce((sum, { paused }) => sum + (paused.get(year) ?? 0), 0));
  const reviews = count(lives, ({ paused }) => paused.size > 0);
  const total = days.reduce((sum, one) => sum + one, 0);
  const plot = {
    title: 'Pauses and what they cost',
    ...{ kind: 'bars' as const, categoryName: 'Year', unit: 'days paused' },
  };
  if (tooFew(reviews, fewest))
    return { ...plot, ...NOT_TOLD, says: `Fewer than ${fewest} reviews were paused: for how long is not told.` };
  const isOfOne = years.some((year) =>
    tooFew(
      count(lives, ({ paused }) => paused.has(year)),
      fewest,
    ),
  );
  return {
    ...plot,
    says:
      reviews === 0
        ? 'No review was paused.'
        : `${plural(reviews, 'review was', 'reviews were')} paused, for ${plural(total, 'day')} in these years${reviews === 1 ? '' : `: ${plural(Math.round(total / reviews), 'day')} a paused review`}.`,
    categories: isOfOne ? ['All these years'] : years.map(String),
    series: [{ name: 'Days paused', values: isOfOne ? [total] : days }],
  };
}
