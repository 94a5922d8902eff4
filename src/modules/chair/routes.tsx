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
  get(chairPaths.overviewPattern, onFile(seeChair), (_work, _asked, { review, file }) =>
    show(<OverviewPage reference={review.reference} file={file} mayKeep={keepChair.may(review.roles)} />),
  ),
  ...specificationRoutes,
  ...candidateRoutes,
  ...statementRoutes,
  ...overrideRoutes,
  ...appointingRoutes,
  ...ownRoutes,
];
