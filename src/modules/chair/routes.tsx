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

export const routes = [
  get(chairPaths.overviewPattern, onFile(seeChair), async (work, _asked, { review, file }) => {
    const standing = await work.catalogue.standingOf(work, review.id);
    const isHeld = standing.some(({ dutyId, state }) => dutyId === 'D-01' && state !== 'not-yet-started');
    const mayKeep = keepChair.may(review.roles);
    return show(<OverviewPage reference={review.reference} file={file} isHeld={isHeld} mayKeep={mayKeep} />);
  }),
  ...specificationRoutes,
  ...candidateRoutes,
  ...statementRoutes,
  ...overrideRoutes,
  ...appointingRoutes,
  ...ownRoutes,
];
