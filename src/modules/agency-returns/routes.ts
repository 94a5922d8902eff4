import { receiptRoutes } from './sign-off/receipt-routes.js';
import { agencyRoutes } from './sign-off/routes.js';
import { paperRoutes } from './word/paper-routes.js';
import { wordRoutes } from './word/routes.js';
import { actionRoutes } from './writing/action-routes.js';
import { listRoutes } from './writing/list-routes.js';
import { readRoutes } from './writing/read-routes.js';
import { writingRoutes } from './writing/routes.js';

/** Writing, signing, receiving and reading of returns. */
export const returnRoutes = [
  ...writingRoutes,
  ...listRoutes,
  ...readRoutes,
  ...actionRoutes,
  ...wordRoutes,
  ...paperRoutes,
  ...agencyRoutes,
  ...receiptRoutes,
];
