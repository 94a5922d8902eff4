import { get, show } from '../../platform/http/route.js';
import { appointingRoutes } from './appointing/routes.js';
import { candidateRoutes } from './candidates/routes.js';
import { onFile } from './on-candidate.js';
import { overrideRoutes } from './overriding/routes.js';
import { OverviewPage } from './overview-page.js';
import { ownRoutes } from './own/routes.js';
import { chairPaths } from './paths.js';
import { keepChair, seeChair } from './policy.js';
import { specificationRoutes } from './specification/routes.js';
import { statementRoutes } from './statement/routes.js';

/** Decided against, or gone to another partnership. */
const isNeverHeld = (facts: ReadonlySet<string>): boolean =>
  facts.has('transferred-to-other-csp') || (facts.has('decision-not-to-hold') && !facts.has('decision-to-hold'));

export const routes = [
  get(chairPaths.overviewPattern, onFile(seeChair), async (work, _asked, { review, file }) => {
    const standing = await work.catalogue.standingOf(work, review.id);
    const isHeld = standing.some(({ dutyId, state }) => dutyId === 'D-01' && state !== 'not-yet-started');
    const facts = new Set((await work.catalogue.factsOf(work, [review.id])).get(review.id)?.map(({ name }) => name));
    const calledFor = isNeverHeld(facts) ? 'never' : isHeld ? 'now' : 'not-yet';
    const mayKeep = keepChair.may(review.roles) && calledFor !== 'never';
    return show(<OverviewPage reference={review.reference} file={file} calledFor={calledFor} mayKeep={mayKeep} />);
  }),
  ...specificationRoutes,
  ...candidateRoutes,
  ...statementRoutes,
  ...overrideRoutes,
  ...appointingRoutes,
  ...ownRoutes,
];
