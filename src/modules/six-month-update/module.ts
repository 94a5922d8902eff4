import { holds } from '../accounts/index.js';
import { readersOfBoards } from '../board/index.js';
import type { Module } from '../module.js';
import { updateActs } from './acts.js';
import { callForUpdates } from './asking/call-for-updates.js';
import { askingLinkRoutes } from './asking/link-routes.js';
import { remindOwners } from './asking/remind-owners.js';
import { askingRoutes } from './asking/routes.js';
import { duties } from './duties.js';
import { facts } from './facts.js';
import { issuingRoutes } from './issuing/routes.js';
import { boardUpdatePaths, updatePaths } from './paths.js';
import { seeUpdates } from './policy.js';
import { homeRoutes } from './routes.js';
import { textsOfUpdates } from './texts.js';
import { updatesWaiting } from './waiting.js';
import { writingRoutes } from './writing/routes.js';

export const sixMonthUpdateModule: Module = {
  name: 'six-month-update',
  routes: [...homeRoutes, ...askingRoutes, ...askingLinkRoutes, ...writingRoutes, ...issuingRoutes],
  duties,
  facts,
  acts: updateActs,
  waiting: updatesWaiting,
  thingPages: { 'six-month-update': boardUpdatePaths.one },
  texts: textsOfUpdates,
  jobs: [
    {
      name: 'six-month-update.call',
      says: 'Begins the six-month update of a review six weeks before it is due, and asks the owners of its recommendations',
      every: '15 8 * * 1-5',
      run: callForUpdates,
    },
    {
      name: 'six-month-update.remind',
      says: 'Reminds the owners of recommendations who have not answered for a six-month update',
      every: '45 8 * * 1-5',
      run: remindOwners,
    },
  ],
  menu: (actor) =>
    actor.kind === 'person' && actor.partnershipId !== undefined && holds(actor, actor.partnershipId, readersOfBoards)
      ? [{ text: 'Six-month updates', href: boardUpdatePaths.list, section: 'Boards' }]
      : [],
  reviewMenu: [
    {
      text: 'Six-month update',
      group: 'Report and plan',
      path: updatePaths.home,
      may: seeUpdates.may,
      meets: ['H-12'],
    },
  ],
};
