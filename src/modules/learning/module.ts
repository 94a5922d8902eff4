import { holds } from '../accounts/index.js';
import type { Module } from '../module.js';
import { learningActs } from './acts.js';
import { duties } from './duties.js';
import { attendanceRoutes } from './events/attendance-routes.js';
import { eventsJob } from './events/jobs.js';
import { publicRoutes } from './events/public-routes.js';
import { eventRoutes } from './events/routes.js';
import { learningWaiting } from './home/owed.js';
import { homeRoutes } from './home/routes.js';
import { partnershipFacts } from './partnership-facts.js';
import { learningPaths } from './paths.js';
import { READS_LEARNING } from './policy.js';
import { takenInRoutes } from './taken-in/routes.js';
import { themeRoutes } from './themes/routes.js';

export const learningModule: Module = {
  name: 'learning',
  duties,
  partnershipFacts,
  waiting: learningWaiting,
  thingPages: { 'learning-taken-in': learningPaths.item, 'learning-by-theme': () => learningPaths.byTheme },
  routes: [...homeRoutes, ...takenInRoutes, ...eventRoutes, ...attendanceRoutes, ...publicRoutes, ...themeRoutes],
  jobs: [eventsJob],
  acts: learningActs,
  menu: (actor) =>
    actor.kind === 'person' && actor.partnershipId !== undefined && holds(actor, actor.partnershipId, READS_LEARNING)
      ? [
          { text: 'Learning', href: learningPaths.home, section: 'Learning', leads: true },
          { text: 'By theme', href: learningPaths.byTheme, section: 'Learning' },
          { text: 'Taken in', href: learningPaths.takenIn, section: 'Learning', meets: ['H-14'] },
          { text: 'Events', href: learningPaths.events, section: 'Learning', meets: ['H-15'] },
        ]
      : [],
};
