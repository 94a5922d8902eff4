import { holds } from '../accounts/index.js';
import type { Module } from '../module.js';
import { boardActs } from './acts.js';
import { duties } from './duties.js';
import { givingRoutes } from './giving/routes.js';
import { keepingRoutes } from './keeping/routes.js';
import { meetingRoutes } from './meetings/routes.js';
import { boardsOnCalendar } from './on-calendar.js';
import { boardPaths } from './paths.js';
import { readersOfBoards } from './policy.js';
import { boardRoutes } from './routes.js';

export const boardModule: Module = {
  name: 'board',
  duties,
  routes: [...boardRoutes, ...keepingRoutes, ...meetingRoutes, ...givingRoutes],
  acts: boardActs,
  calendar: boardsOnCalendar,
  menu: (actor) =>
    actor.kind === 'person' && actor.partnershipId !== undefined && holds(actor, actor.partnershipId, readersOfBoards)
      ? [{ text: 'Boards and meetings', href: boardPaths.all, section: 'Boards' }]
      : [],
};
