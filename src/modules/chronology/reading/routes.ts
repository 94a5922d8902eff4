import type { Route } from '../../../platform/http/route.js';
import { doubleRoutes } from './doubles/routes.js';
import { gapRoutes } from './gaps/routes.js';
import { listRoutes } from './list/routes.js';
import { noteRoutes } from './marks/note-routes.js';
import { markRoutes } from './marks/routes.js';
import { timelineRoutes } from './timeline/routes.js';
import { versionRoutes } from './version-routes.js';

/** Every address below "together". */
export const togetherRoutes: readonly Route[] = [
  ...listRoutes,
  ...timelineRoutes,
  ...markRoutes,
  ...doubleRoutes,
  ...gapRoutes,
  ...noteRoutes,
  ...versionRoutes,
];
