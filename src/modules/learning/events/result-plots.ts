import type { Plot, PlotTone } from '../../../kernel/plot.js';
import { plural } from '../../../web/formats.js';
import { didInWords, dids } from '../kinds.js';
import type { EventResults } from './results.js';
import { confidenceOf, didCounts } from './rules.js';

/** Attendance by agency; nothing before anybody came. */
export const attendancePlot = ({ came, cameTotal }: EventResults): Plot => ({
  title: 'Who came, by organisation',
  says:
    cameTotal === 0
      ? 'Nobody is on record as having come.'
      : `${plural(cameTotal, 'person', 'people')} came. Organisations of whom one or two came are put together.`,
  ...{ kind: 'bars', categoryName: 'Organisation', unit: 'people' },
  categories: came.map(({ name }) => name),
  series: [{ name: 'People', values: came.map((one) => one.came) }],
});

const LEVELS: readonly (readonly [string, PlotTone])[] = [
  ['1, not confident', 'bad'],
  ['2', 'fair'],
  ['3', 'none'],
  ['4', 'second'],
  ['5, very confident', 'good'],
];

/** Confidence before and after, on the five steps. */
export function confidencePlot({ evaluations, answered }: EventResults): Plot {
  const { before, after, meanBefore, meanAfter, rose } = confidenceOf(evaluations);
  const average = (of: number | undefined): string => (of ?? 0).toFixed(1);
  return {
    title: 'Confidence before and after',
    says: `${plural(answered, 'person', 'people')} answered. On average confidence went from ${average(meanBefore)} to ${average(meanAfter)} of 5; it rose for ${rose}.`,
    ...{ kind: 'bars', categoryName: 'When', unit: 'people' },
    categories: ['Before', 'After'],
    series: LEVELS.map(([name, tone], at) => ({ name, tone, values: [before[at] ?? 0, after[at] ?? 0] })),
  };
}

/** Whether people did what they had set out to do. */
export function followUpPlot({ followedUp }: EventResults): Plot {
  const counts = didCounts(followedUp);
  return {
    title: 'Did people do what they set out to do?',
    says: `${plural(followedUp.length, 'person', 'people')} answered; ${counts.get('yes') ?? 0} did it, ${counts.get('partly') ?? 0} did it in part.`,
    ...{ kind: 'bars', categoryName: 'Answer', unit: 'people' },
    categories: dids.map((did) => didInWords[did]),
    series: [{ name: 'People', values: dids.map((did) => counts.get(did) ?? 0) }],
  };
}
