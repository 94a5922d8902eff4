import { yearOf } from '../../../kernel/day.js';
import type { Asked } from '../../../platform/http/route.js';
import { get, type Route, show } from '../../../platform/http/route.js';
import { drawPlots } from '../../../platform/plot/index.js';
import type { Work } from '../../../platform/work.js';
import { holds } from '../../accounts/index.js';
import { FEWEST } from '../figures/small-numbers.js';
import { overviewPaths } from '../paths.js';
import { seeTrends } from '../policy.js';
import { readTrendsView } from './choose.js';
import { gatherTrends } from './gather.js';
import { bodiesOf, chosenRecommendations, fatePlots } from './plots-of-recommendations.js';
import { finishedPlot, limitsPlot, notifiedPlot, pausesPlot, stretchPlot } from './plots-of-reviews.js';
import { takeTrends } from './take-trends.js';
import { TrendsPage } from './trends-page.js';

async function trends(work: Work, asked: Asked, partnershipId: string) {
  const view = readTrendsView(asked.query, yearOf(work.today));
  const { lives, earlier, recommendations } = await gatherTrends(work, partnershipId, view);
  const runsReviews = holds(work.actor, partnershipId, ['co-ordinator', 'csp-chair']);
  const reading = { view, fewest: runsReviews ? 1 : FEWEST };
  return {
    view,
    earlier,
    bodies: bodiesOf(recommendations),
    ofReviews: [
      notifiedPlot(lives, reading),
      finishedPlot(lives, reading),
      stretchPlot(lives, reading),
      limitsPlot(lives, reading),
      pausesPlot(lives, reading),
    ],
    ofRecommendations: fatePlots(chosenRecommendations(recommendations, view), view),
  };
}

export const trendsRoutes: readonly Route[] = [
  get(overviewPaths.trends, seeTrends, async (work, asked, { partnershipId }) => {
    const { ofReviews, ofRecommendations, ...found } = await trends(work, asked, partnershipId);
    return show(
      <TrendsPage
        {...found}
        thisYear={yearOf(work.today)}
        ofReviews={await drawPlots(ofReviews)}
        ofRecommendations={await drawPlots(ofRecommendations)}
      />,
    );
  }),

  ...(['xlsx', 'csv'] as const).map((format) =>
    get(overviewPaths.trendsFilePattern(format), seeTrends, async (work, asked, { partnershipId }) => {
      const { ofReviews, ofRecommendations } = await trends(work, asked, partnershipId);
      return takeTrends(work, partnershipId, { plots: [...ofReviews, ...ofRecommendations], format });
    }),
  ),
];
