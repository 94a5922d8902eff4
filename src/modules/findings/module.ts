import type { Module } from '../module.js';
import { findingActs } from './acts.js';
import { findingItems } from './disclosure.js';
import { duties } from './duties.js';
import { facts } from './facts.js';
import { onwardToFindings } from './onward.js';
import { findingPaths } from './paths.js';
import { seeFindings } from './policy.js';
import { readingRoutes } from './reading/routes.js';
import { recordingRoutes } from './recording/routes.js';
import { settlingRoutes } from './settling/routes.js';
import { missedRoutes } from './sources/missed-routes.js';
import { passagesRoutes } from './sources/passages-routes.js';
import { tieRoutes } from './sources/tie-routes.js';
import { textsOfFindings } from './texts.js';
import { findingsWaiting } from './waiting.js';

export const findingsModule: Module = {
  name: 'findings',
  routes: [...recordingRoutes, ...missedRoutes, ...passagesRoutes, ...tieRoutes, ...settlingRoutes, ...readingRoutes],
  duties,
  facts,
  waiting: findingsWaiting,
  disclosure: findingItems,
  texts: textsOfFindings,
  onward: onwardToFindings,
  acts: findingActs,
  reviewMenu: [
    { text: 'Findings', group: 'Report and plan', path: findingPaths.list, may: seeFindings.may, meets: ['F-01'] },
  ],
};
