import type { Route } from '../../../platform/http/route.js';
import { agreementRoutes } from './agreement-routes.js';
import { passingRoutes } from './passing-routes.js';

/** Agreeing the plan, passing it on and sharing it. */
export const settlingRoutes: readonly Route[] = [...agreementRoutes, ...passingRoutes];
