import { mkdirSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { frameAround, identifyAsker } from './around.js';
import { healthRoute } from './health.js';
import { accountPaths } from './modules/accounts/index.js';
import { allModules, wholeCatalogue } from './modules/all.js';
import type { Clock } from './platform/clock.js';
import type { Config } from './platform/config.js';
import type { Database } from './platform/database/database.js';
import { buildService } from './platform/http/service.js';
import { secretOf } from './platform/secret.js';
import { refusalPage } from './refusal-page.js';
import { allReactions } from './system-work.js';
import { assetsFolder } from './web/assets.js';
import { renderPage } from './web/render.js';

/** What the application is put together from; tests give their own clock and database. */
export interface ApplicationParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly database: Database;
  readonly log: Logger;
  /** Told after each committed request, so that waiting messages leave at once. */
  afterUnit?(): void;
}

/** The web service with every module's routes. */
export async function buildApplication(parts: ApplicationParts): Promise<FastifyInstance> {
  const { config, clock, database, log } = parts;
  mkdirSync(assetsFolder, { recursive: true });
  return buildService({
    config,
    clock,
    database,
    log,
    secret: secretOf(config.secret, config.dataDir),
    routes: [healthRoute(database), ...allModules.flatMap((module) => module.routes ?? [])],
    catalogue: wholeCatalogue,
    reactions: allReactions,
    assetsDir: assetsFolder,
    identify: identifyAsker(clock),
    render: (page, around) => renderPage(page, frameAround(config, clock.now(), around)),
    refusalPage,
    afterUnit: () => parts.afterUnit?.(),
    signInPath: accountPaths.signInAndBack,
  });
}
