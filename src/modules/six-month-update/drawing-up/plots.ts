import type { Plot, PlotTone } from '../../../kernel/plot.js';
import { plural } from '../../../web/formats.js';
import { counts, type RecommendationStanding, recommendationStandingInWords } from '../kinds.js';
import type { UpdateContent } from './content.js';
import { standingCounts } from './proposals.js';

/** Standings as a picture groups them: four colours are told apart, twelve are not. */
const GROUPS: readonly {
  readonly name: string;
  readonly tone: PlotTone;
  readonly of: readonly RecommendationStanding[];
}[] = [
  { name: 'Done, with proof', tone: 'good', of: ['proven'] },
  { name: 'Done or under way', tone: 'fair', of: ['done', 'in-part', 'under-way', 'answered'] },
  { name: 'Late, stopped or nothing heard', tone: 'bad', of: ['late', 'stopped', 'not-known', 'awaiting-answer'] },
  { name: 'Not begun', tone: 'none', of: ['not-begun'] },
];

/** How many recommendations stand where. */
export function standingPlot({ recommendations }: Pick<UpdateContent, 'recommendations'>): Plot {
  const live = recommendations.filter(({ standing }) => counts(standing));
  const counted = standingCounts(live);
  const proven = live.filter(({ standing }) => standing === 'proven').length;
  return {
    title: 'Where the recommendations stand',
    says: `${proven} of ${plural(live.length, 'recommendation')} ${proven === 1 ? 'is' : 'are'} done with proof on record.`,
    ...{ kind: 'bars', categoryName: 'Where it stands', unit: 'recommendations' },
    categories: counted.map(({ standing }) => recommendationStandingInWords[standing]),
    series: GROUPS.map(({ name, tone, of }) => ({
      ...{ name, tone },
      values: counted.map(({ standing, count }) => (of.includes(standing) ? count : null)),
    })).filter(({ values }) => values.some((value) => value !== null)),
  };
}
