import { holds } from '../accounts/index.js';
import type { Module } from '../module.js';
import { overviewActs } from './acts.js';
import { duties } from './duties.js';
import { partnershipFacts } from './facts.js';
import { givingRoutes } from './giving/routes.js';
import { issuingRoutes } from './issuing/routes.js';
import { overviewPaths } from './paths.js';
import { readingRoutes } from './reading/routes.js';
import { standingRoutes } from './standing/routes.js';
import { trendsRoutes } from './trends/routes.js';
import { overviewsWaiting } from './waiting.js';
import { writingRoutes } from './writing/routes.js';

export const overviewModule: Module = {
  name: 'overview',
  duties,
  partnershipFacts,
  waiting: overviewsWaiting,
  thingPages: { 'quarterly-overview': overviewPaths.one },
  acts: overviewActs,
  routes: [...readingRoutes, ...writingRoutes, ...issuingRoutes, ...givingRoutes, ...trendsRoutes, ...standingRoutes],
  menu: (actor) =>
    actor.kind === 'person' &&
    actor.partnershipId !== undefined &&
    holds(actor, actor.partnershipId, ['co-ordinator', 'csp-chair', 'board-member'])
      ? [
          { text: 'Quarterly overviews', href: overviewPaths.list, section: 'Boards', meets: ['H-10', 'H-11'] },
          { text: 'Trends', href: overviewPaths.trends, section: 'Boards' },
          { text: 'Standing duties', href: overviewPaths.standing, section: 'Boards' },
        ]
      : [],
};
