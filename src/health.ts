import { anyone } from './modules/module.js';
import type { Database } from './platform/database/database.js';
import { data, get, type Route } from './platform/http/route.js';

/** For a monitor: answers when the database does. */
export const healthRoute = (database: Database): Route =>
  get('/health', anyone('health.see'), () => data({ status: 'ok', database: database.kind }));
