import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { allModules } from './modules/all.js';
import { identify, surroundings } from './modules/around.js';
import type { Clock } from './platform/clock.js';
import { systemClock } from './platform/clock.js';
import type { Config } from './platform/config.js';
import type { Database } from './platform/database/database.js';
import { openDatabase } from './platform/database/open.js';
import { buildService } from './platform/http/service.js';
import { openLog } from './platform/log.js';
import { secretOf } from './platform/secret.js';
import { renderPage } from './web/render.js';

/** A service that is put together, with what must be closed after it. */
export interface Application {
  readonly service: FastifyInstance;
  readonly database: Database;
  close(): Promise<void>;
}
