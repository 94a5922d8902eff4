import type { Module } from '../module.js';
import { actionActs } from './acts.js';
import { duties } from './duties.js';
import { actionPaths } from './paths.js';
import { planningRoutes } from './planning/routes.js';
import { seePlan } from './policy.js';

export const actionsModule: Module = {
  name: 'actions',
  routes: [...planningRoutes],
  duties,
  acts: actionActs,
  reviewMenu: [{ text: 'Action plan', group: 'Report and plan', path: actionPaths.plan, may: seePlan.may }],
};
