import type { PGlite } from '@electric-sql/pglite';
import type { Pool } from 'pg';
import { fromPglite, PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { Database } from '../database/database.js';
import type { Job, OpenSystemWork } from './job.js';

/** What the timetable runs, and with what. */
export interface TimetableParts {
  readonly database: Database;
  readonly jobs: readonly Job[];
  readonly open: OpenSystemWork;
  readonly log: Logger;
}

/** A running timetable. */
export interface Timetable {
  /** Waits for what is running. */
  stop(): Promise<void>;
}

/** The schema that the queue keeps for itself. `bin/migrate` makes it on a server; the embedded database makes it here. */
export const QUEUE_SCHEMA = 'pgboss';

/**
 * Starts the timetable. The queue is a bell and nothing more: what is due stands in our own tables, so a call that is lost, late or
 * repeated does no harm. Each job runs at most once at a time, whatever number of workers there are.
 */
export async function startTimetable({ database, jobs, open, log }: TimetableParts): Promise<Timetable> {
  const boss = openQueue(database);
  boss.on('error', (error: unknown) => log.error({ err: error }, 'the timetable had a fault'));
  await boss.start();
  for (const job of jobs) {
    await boss.createQueue(job.name, { policy: 'exclusive', retryLimit: 3, retryBackoff: true, expireInSeconds: 900 });
    await boss.schedule(job.name, job.every, null, { tz: 'Europe/London' });
    if (job.atStart) await boss.send(job.name);
    await boss.work(job.name, { pollingIntervalSeconds: 20 }, async () => {
      try {
        await job.run(open);
      } catch (error) {
        log.error({ job: job.name, err: error }, 'job ended in a fault');
        throw error;
      }
      log.info({ job: job.name }, 'job done');
    });
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 10_000 }) };
}

function openQueue(database: Database): PgBoss {
  if (database.kind === 'embedded') {
    return new PgBoss({ db: fromPglite(database.native as PGlite), backend: 'pglite', schema: QUEUE_SCHEMA });
  }
  const pool = database.native as Pool;
  const db = { executeSql: (text: string, values?: unknown[]) => pool.query(text, values) };
  return new PgBoss({ db, schema: QUEUE_SCHEMA, migrate: false, createSchema: false });
}
