import type { Plot, PlotTone } from '../../../kernel/plot.js';
import { listInWords, plural } from '../../../web/formats.js';
import { counts, recommendationStandingInWords } from '../kinds.js';
import { type OwnerSaid, ownerStandings, type UpdateContent } from './content.js';
import { standingCounts } from './proposals.js';

type Figures = Pick<UpdateContent, 'recommendations'>;

/** The pictures of an update; the second is left out where nobody leads an action. */
export const plotsOf = (content: Figures): Plot[] => {
  const bodies = bodiesPlot(content);
  return bodies.categories.length === 0 ? [standingPlot(content)] : [standingPlot(content), bodies];
};

/** How many recommendations stand where. */
function standingPlot({ recommendations }: Figures): Plot {
  const live = recommendations.filter(({ standing }) => counts(standing));
  const counted = standingCounts(live);
  const proven = live.filter(({ standing }) => standing === 'proven').length;
  return {
    title: 'Where the recommendations stand',
    says: `${proven} of ${plural(live.length, 'recommendation')} ${proven === 1 ? 'is' : 'are'} done with proof on record.`,
    ...{ kind: 'bars', categoryName: 'Where it stands', unit: 'recommendations' },
    categories: counted.map(({ standing }) => recommendationStandingInWords[standing]),
    series: [{ name: 'Recommendations', values: counted.map(({ count }) => count) }],
  };
}

const GROUPS: Readonly<Record<OwnerSaid['group'], { readonly name: string; readonly tone: PlotTone }>> = {
  proven: { name: 'Done, with proof', tone: 'good' },
  done: { name: 'Done, proof missing', tone: 'fair' },
  'on-time': { name: 'Before its day', tone: 'first' },
  late: { name: 'Late', tone: 'bad' },
  ended: { name: 'Not going ahead', tone: 'none' },
};

/** How the actions of each body stand. */
function bodiesPlot({ recommendations }: Figures): Plot {
  const owners = recommendations.flatMap((one) => one.owners).filter(({ ref }) => ref !== '');
  const categories = [...new Set(owners.map(({ body }) => body))].toSorted((one, other) =>
    one.localeCompare(other, 'en-GB'),
  );
  const late = categories.filter((body) => owners.some((one) => one.body === body && one.group === 'late'));
  return {
    title: 'Actions, by who leads them',
    says:
      late.length === 0
        ? `No body is late with any of ${plural(owners.length, 'action')}.`
        : `Late with an action: ${listInWords(late)}.`,
    ...{ kind: 'bars', categoryName: 'Body', unit: 'actions', categories },
    series: ownerStandings
      .map((group) => ({
        ...GROUPS[group],
        values: categories.map((body) => owners.filter((one) => one.body === body && one.group === group).length),
      }))
      .filter(({ values }) => values.some((value) => value > 0)),
  };
}
