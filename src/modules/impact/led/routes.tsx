import { get, type Route, show } from '../../../platform/http/route.js';
import { drawPlot } from '../../../platform/plot/index.js';
import type { Work } from '../../../platform/work.js';
import type { PlotFigureProps } from '../../../web/index.js';
import { byLead } from '../../actions/index.js';
import { pseudonymsFor } from '../../named-people/index.js';
import type { ClaimStanding } from '../judging/standing.js';
import { ledChangePaths } from '../paths.js';
import { plotOfSeries } from '../reading-figures/plot.js';
import { withNames } from '../with-names.js';
import { AllChangePage } from './all-page.js';
import { LedClaimPage } from './claim-page.js';
import { ledClaimRoutes } from './claim-routes.js';
import { type ClaimInHand, type LedClaim, ledClaims, ledRecommendations, onLedClaim } from './led-claims.js';
import { ledStanding } from './led-standing.js';
import { ledProofRoutes } from './proof-routes.js';
import { proposeRoutes } from './propose-routes.js';
import { ledReadingRoutes } from './reading-routes.js';

/** Claims with their texts as the lead reads them. */
async function inPseudonyms(work: Work, claims: readonly LedClaim[]): Promise<LedClaim[]> {
  const shown: LedClaim[] = [];
  const switches = new Map<string, (text: string) => string>();
  for (const claim of claims) {
    const text = switches.get(claim.reviewId) ?? (await pseudonymsFor(work, claim));
    switches.set(claim.reviewId, text);
    shown.push({ ...withNames(claim, text), led: claim.led });
  }
  return shown;
}

/** One line says nothing that the figure itself does not: it is drawn from two readings on. */
const WORTH_DRAWING = 2;

async function plotsOf({ claim, text }: ClaimInHand, { actedOn }: ClaimStanding, today: Work['today']) {
  const plots = new Map<string, PlotFigureProps['plot']>();
  for (const { id, number, series } of withNames(claim, text).measures) {
    if (series.points.length < WORTH_DRAWING) continue;
    const plot = { ...plotOfSeries(series, { actedOn, today }), title: `Figures of measure ${number}` };
    plots.set(id, await drawPlot(plot));
  }
  return plots;
}

/** Pages of whoever leads actions, about what changes because of them. */
export const ledChangeRoutes: readonly Route[] = [
  get(ledChangePaths.allPattern, byLead, async (work, _asked, at) => {
    const claims = await inPseudonyms(work, await ledClaims(work, at));
    for (const { reviewId, id } of claims) work.saw(reviewId, 'impact-claim', id);
    return show(<AllChangePage at={at} recommendations={ledRecommendations(at)} claims={claims} today={work.today} />);
  }),
  ...ledClaimRoutes,
  get(ledChangePaths.onePattern, onLedClaim, async (work, _asked, hand) => {
    work.saw(hand.claim.reviewId, 'impact-claim', hand.claim.id);
    const stands = await ledStanding(work, hand.claim);
    const plots = await plotsOf(hand, stands, work.today);
    return show(<LedClaimPage hand={hand} stands={stands} plots={plots} today={work.today} />);
  }),
  ...ledReadingRoutes,
  ...ledProofRoutes,
  ...proposeRoutes,
];
