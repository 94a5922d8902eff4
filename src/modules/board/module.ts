import { holds } from '../accounts/index.js';
import type { Module } from '../module.js';
import { boardActs } from './acts.js';
import { agendaRoutes } from './agenda/routes.js';
import { briefRoutes } from './brief/routes.js';
import { duties } from './duties.js';
import { facts, partnershipFacts } from './facts.js';
import { givingRoutes } from './giving/routes.js';
import { keepingRoutes } from './keeping/routes.js';
import { meetingRoutes } from './meetings/routes.js';
import { boardsOnCalendar } from './on-calendar.js';
import { boardPaths, boardReportPaths } from './paths.js';
import { readersOfBoards, seeBoardReport } from './policy.js';
import { boardRoutes } from './routes.js';
import { boardsWaiting } from './waiting.js';

export const boardModule: Module = {
  name: 'board',
  duties,
  facts,
  partnershipFacts,
  routes: [...briefRoutes, ...boardRoutes, ...keepingRoutes, ...meetingRoutes, ...agendaRoutes, ...givingRoutes],
  acts: boardActs,
  calendar: boardsOnCalendar,
  waiting: boardsWaiting,
  thingPages: { 'brief-report': boardPaths.paper },
  reviewMenu: [
    {
      text: 'Boards',
      group: 'Report and plan',
      path: boardReportPaths.home,
      may: seeBoardReport.may,
      meets: ['H-02', 'H-03'],
    },
  ],
  menu: (actor) =>
    actor.kind === 'person' && actor.partnershipId !== undefined && holds(actor, actor.partnershipId, readersOfBoards)
      ? [{ text: 'Boards and meetings', href: boardPaths.all, section: 'Boards', leads: true, meets: ['H-16'] }]
      : [],
};
