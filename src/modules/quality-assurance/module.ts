import type { Module } from '../module.js';
import { qaActs } from './acts.js';
import { dataFormRoutes } from './data-form/routes.js';
import { duties } from './duties.js';
import { qaPaths } from './paths.js';
import { seeQa } from './policy.js';
import { homeRoutes } from './routes.js';

export const qualityAssuranceModule: Module = {
  name: 'quality-assurance',
  routes: [...homeRoutes, ...dataFormRoutes],
  duties,
  acts: qaActs,
  reviewMenu: [{ text: 'Quality assurance', group: 'Report and plan', path: qaPaths.home, may: seeQa.may }],
};
