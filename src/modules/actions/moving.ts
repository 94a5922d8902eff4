import type { Route } from '../../platform/http/route.js';
import type { Job } from '../../platform/jobs/job.js';
import { dayRoutes } from './closing/day-routes.js';
import { closingRoutes } from './closing/routes.js';
import { contactRoutes } from './contacting/contact.js';
import { keeperProgressRoutes } from './progress/keeper-routes.js';
import { leadProgressRoutes } from './progress/lead-routes.js';
import { withdrawRoutes } from './progress/withdraw-routes.js';
import { makeRounds, remindLeads } from './rounds/remind.js';
import { roundRoutes } from './rounds/routes.js';
import { waitingRoutes } from './waiting/routes.js';

/** What keeps a plan moving: progress, other days, closing, rounds, contact, and what waits. */
export const movingRoutes: readonly Route[] = [
  ...keeperProgressRoutes,
  ...leadProgressRoutes,
  ...withdrawRoutes,
  ...closingRoutes,
  ...dayRoutes,
  ...waitingRoutes,
  ...contactRoutes,
  ...roundRoutes,
];

/** Rounds and reminders, each working day in the morning. */
export const movingJobs: readonly Job[] = [
  {
    name: 'actions.round',
    says: 'Asks the leads of actions for progress once a month, on the day that the partnership has set',
    every: '0 8 * * 1-5',
    run: makeRounds,
  },
  {
    name: 'actions.remind',
    says: 'Reminds leads before, on and after the day of an action, and tells chief officers of what is late',
    every: '30 8 * * 1-5',
    run: remindLeads,
  },
];
