import type { Module } from '../module.js';
import { actionActs } from './acts.js';
import { actionItems } from './disclosure.js';
import { duties } from './duties.js';
import { facts } from './facts.js';
import { leadRoutes } from './leading/lead-routes.js';
import { leadingRoutes } from './leading/routes.js';
import { milestoneRoutes } from './milestones/routes.js';
import { actionPaths } from './paths.js';
import { planningRoutes } from './planning/routes.js';
import { seePlan } from './policy.js';
import { settlingRoutes } from './settling/routes.js';
import { takingRoutes } from './taking/routes.js';
import { textsOfActions } from './texts.js';
import { actionsWaiting } from './waiting.js';

export const actionsModule: Module = {
  name: 'actions',
  routes: [...planningRoutes, ...leadingRoutes, ...leadRoutes, ...settlingRoutes, ...milestoneRoutes, ...takingRoutes],
  duties,
  facts,
  waiting: actionsWaiting,
  disclosure: actionItems,
  texts: textsOfActions,
  acts: actionActs,
  reviewMenu: [
    {
      text: 'Action plan',
      group: 'Report and plan',
      path: actionPaths.plan,
      may: seePlan.may,
      meets: ['F-09', 'F-10', 'H-01b', 'H-17'],
    },
  ],
};
