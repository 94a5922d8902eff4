import { get, type Route, show } from '../../../platform/http/route.js';
import { drawPlot } from '../../../platform/plot/index.js';
import type { Work } from '../../../platform/work.js';
import { actionsOf, doneOf, namesOfPeopleAndLeads, type OpenPlan } from '../../actions/index.js';
import { isLive, withNames as named, recommendationsOf } from '../../recommendations/index.js';
import { foundAgain } from '../challenges/found-again.js';
import { carryingOf } from '../claims/carried.js';
import { claimStanding } from '../judging/standing.js';
import { onChange, onClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import { seeChange } from '../policy.js';
import { type Claim, claimsOf } from '../queries.js';
import { plotOfSeries } from '../reading-figures/plot.js';
import { withNames } from '../with-names.js';
import { ClaimPage } from './claim-page.js';
import { HomePage } from './home-page.js';
import type { RecommendationChange } from './recommendation-section.js';

/** Every recommendation that stands, or of which something is claimed, with its claims. */
async function changeOf(work: Work, { review, names }: OpenPlan): Promise<RecommendationChange[]> {
  const all = await recommendationsOf(work, review.id);
  const plan = await actionsOf(work, review);
  const claims = (await claimsOf(work, review.id)).map((one) =>
    claimStanding(withNames(one, names.text), plan, work.today),
  );
  const byId = new Map(all.map((one) => [one.id, one]));
  const goesOn = (id: string) =>
    claims
      .filter(({ claim }) => claim.carriedFrom === id && claim.state !== 'withdrawn')
      .flatMap(({ claim }) => byId.get(claim.recommendationId) ?? [])
      .map(({ number }) => number);
  return all.flatMap((recommendation) => {
    const own = claims.filter(({ claim }) => claim.recommendationId === recommendation.id);
    const counts = isLive(recommendation.state) && ['agreed', 'issued'].includes(recommendation.state);
    if (!counts && own.length === 0) return [];
    const actions = plan.filter(({ action }) => action.recommendationId === recommendation.id);
    const said = new Set(own.map(({ claim }) => claim.bodyName.toLowerCase()));
    const bodies = new Set([
      ...recommendation.addressees.map(({ bodyName }) => bodyName),
      ...actions.map(({ action }) => action.leadBody),
    ]);
    return {
      recommendation: named(recommendation, names.text),
      done: doneOf(actions.map(({ action }) => action.state)),
      counts,
      replacedBy: byId.get(recommendation.supersededBy ?? ''),
      claims: own.map((standing) => ({ ...standing, goesOn: goesOn(standing.claim.id) })),
      unsaid: counts ? [...bodies].filter((body) => !said.has(body.toLowerCase())) : [],
    };
  });
}

/** The ids of everybody who wrote, gave or judged something of a claim. */
const authorsOf = (claim: Claim): string[] =>
  [
    ...claim.wordings.flatMap(({ writtenBy, writtenByLead }) => [writtenBy, writtenByLead]),
    ...claim.steps.map(({ byPerson }) => byPerson),
    ...[...claim.measures.flatMap(({ readings }) => readings), ...claim.evidence].flatMap(
      ({ givenBy, givenByLead }) => [givenBy, givenByLead],
    ),
    ...claim.judgements.flatMap(({ byPerson, byLead }) => [byPerson, byLead]),
    ...claim.challenges.flatMap(({ raisedBy, answeredBy }) => [raisedBy, answeredBy]),
  ].flatMap((id) => id ?? []);

export const readingRoutes: readonly Route[] = [
  get(changePaths.homePattern, onChange(seeChange), async (work, _asked, plan) =>
    show(<HomePage plan={plan} rows={await changeOf(work, plan)} />),
  ),
  get(changePaths.onePattern, onClaim(seeChange), async (work, _asked, open) => {
    const { review, standing } = open;
    const { claim, actedOn } = standing;
    work.saw(review.id, 'impact-claim', claim.id);
    const read = claim.measures.filter(({ series }) => series.points.length > 1);
    const plots = await Promise.all(
      read.map(
        async ({ id, series }) => [id, await drawPlot(plotOfSeries(series, { actedOn, today: work.today }))] as const,
      ),
    );
    return show(
      <ClaimPage
        open={open}
        plots={new Map(plots)}
        names={await namesOfPeopleAndLeads(work, authorsOf(claim))}
        carrying={await carryingOf(work, claim)}
        challenges={await foundAgain(work, claim.challenges)}
        onward={await work.catalogue.onwardFrom(work, { of: review, kind: 'impact-claim', id: claim.id })}
      />,
    );
  }),
];
