import { get, show } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { signedIn } from '../accounts/index.js';
import { type OpenReview, onReview } from '../reviews/index.js';
import { chartAnswers } from './chart-answers.js';
import { keyStages } from './charts/key-stages.js';
import { nodeStates } from './charts/node-state.js';
import { processFlow } from './charts/process-flow.js';
import { ChartsPage } from './charts-page.js';
import { DutyListPage, isView } from './duty-list-page.js';
import { DutyPage } from './duty-page.js';
import { HowWeRunPage } from './how-we-run-page.js';
import { keepRoutes } from './keep-routes.js';
import { standingOf } from './one-duty.js';
import { dutyPaths } from './paths.js';
import { keepDuties, seeDuties } from './policy.js';
import { agreements, recordsByHand } from './queries.js';
import { dutiesOfReview, reviewToday } from './standing.js';

/** The page on which the duty is done, if whoever asks may open it. */
function placeOf(work: Work, { reference, roles }: OpenReview, dutyId: string) {
  const place = work.catalogue.whereDone(dutyId);
  return place?.may(roles) ? { text: place.text, href: place.path(reference) } : undefined;
}

const charts = [keyStages, processFlow];

export const routes = [
  get(dutyPaths.listPattern, onReview(seeDuties), async (work, asked, review) =>
    show(
      <DutyListPage
        reference={review.reference}
        standings={await dutiesOfReview(work, review.id)}
        view={isView(asked.query.view) ? asked.query.view : 'open'}
        mayKeep={keepDuties.may(review.roles)}
      />,
    ),
  ),

  get(dutyPaths.onePattern, onReview(seeDuties), async (work, asked, review) => {
    const { duty, state } = await standingOf(work, review.id, asked.params.duty);
    return show(
      <DutyPage
        reference={review.reference}
        duty={duty}
        state={state}
        byHand={await recordsByHand(work, review.id, duty.id)}
        agreements={await agreements(work, review.id, duty.id)}
        mayKeep={keepDuties.may(review.roles)}
        place={placeOf(work, review, duty.id)}
      />,
    );
  }),

  get(dutyPaths.chartsPattern, onReview(seeDuties), async (work, asked, review) => {
    const { standings, situation } = await reviewToday(work, review.id);
    const duties = new Map(standings.map(({ duty, state }) => [duty.id, state]));
    const answers = chartAnswers(situation.facts);
    const shown = charts.find(({ id }) => id === asked.query.chart) ?? keyStages;
    const states = nodeStates(shown, { duties, answers });
    return show(
      <ChartsPage reference={review.reference} charts={charts} shown={shown} states={states} duties={duties} />,
    );
  }),

  get(dutyPaths.howWeRun, signedIn('catalogue.see'), (work) => show(<HowWeRunPage duties={work.catalogue.duties} />)),

  ...keepRoutes,
];
