import { allModules, wholeCatalogue } from './modules/all.js';
import type { Clock } from './platform/clock.js';
import type { Database } from './platform/database/database.js';
import { retrying } from './platform/database/retrying.js';
import type { OpenSystemWork } from './platform/jobs/job.js';
import { closeWork, type Installation, openWork } from './platform/work.js';

/** Every module's reactions, in the order of the modules. */
export const allReactions = allModules.flatMap((module) => module.reactions ?? []);

/** Opens units of work for the program itself: jobs, the demonstration, the outbox. */
export const systemWork =
  (database: Database, clock: Clock, installation: Installation): OpenSystemWork =>
  (use) =>
    retrying(3, () =>
      database.asActor({ system: true, now: clock.now() }, async (tx) => {
        const work = openWork(tx, { actor: { kind: 'system' }, clock, installation, catalogue: wholeCatalogue });
        const result = await use(work);
        await closeWork(work, allReactions, null);
        return result;
      }),
    );
