import { agendaRoutes } from './agenda/routes.js';
import { actionRoutes } from './minutes/action-routes.js';
import { minuteRoutes } from './minutes/routes.js';
import { paperRoutes } from './papers/routes.js';
import { planningRoutes } from './planning/routes.js';

export const routes = [...planningRoutes, ...agendaRoutes, ...paperRoutes, ...minuteRoutes, ...actionRoutes];
