import { holds } from '../accounts/index.js';
import { readersOfBoards } from '../board/index.js';
import type { Module } from '../module.js';
import { impactActs } from './acts.js';
import { boardRoutes } from './board-page/routes.js';
import { impactItems } from './disclosure.js';
import { duties } from './duties.js';
import { boardChangePaths } from './paths.js';
import { textsOfImpact } from './texts.js';

export const impactModule: Module = {
  name: 'impact',
  duties,
  acts: impactActs,
  disclosure: impactItems,
  texts: textsOfImpact,
  routes: [...boardRoutes],
  menu: (actor) =>
    actor.kind === 'person' && actor.partnershipId !== undefined && holds(actor, actor.partnershipId, readersOfBoards)
      ? [{ text: 'What changed', href: boardChangePaths.home, section: 'Boards' }]
      : [],
};
