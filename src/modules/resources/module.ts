import type { Module } from '../module.js';
import { resourceActs } from './acts.js';
import { refreshPages } from './jobs.js';
import { keepingRoutes } from './keeping/routes.js';
import { listRoutes } from './list/routes.js';
import { resourcePaths } from './paths.js';
import { proposedRoutes } from './proposed/routes.js';
import { resourcesWaiting } from './waiting.js';

export const resourcesModule: Module = {
  name: 'resources',
  routes: [...listRoutes, ...proposedRoutes, ...keepingRoutes],
  acts: resourceActs,
  jobs: [refreshPages],
  waiting: resourcesWaiting,
  menu: (actor) =>
    actor.kind === 'person' ? [{ text: 'Resources', href: resourcePaths.all, section: 'Learning' }] : [],
};
