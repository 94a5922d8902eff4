import { startBackground } from './jobs.js';
import { systemClock } from './platform/clock.js';
import { type Config, readConfig } from './platform/config.js';
import { openDatabase } from './platform/database/open.js';
import { openLog } from './platform/log.js';
import { orSayWhyNot } from './start-or-say-why-not.js';

/** Runs the jobs without the pages, on a PostgreSQL server. The embedded database has one opener, whose jobs run beside its pages. */
async function work(config: Config): Promise<void> {
  if (config.database.kind === 'embedded') {
    process.stdout.write('With the embedded database the jobs run in the web process: no worker is needed.\n');
    return;
  }
  const log = openLog(config.logLevel);
  const database = await openDatabase(config.database);
  const background = await startBackground({ config, clock: systemClock, database, log });
  const stop = async (): Promise<void> => {
    await background.stop();
    await database.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  process.stdout.write('DHR Toolkit’s worker is running.\n');
}

await orSayWhyNot(() => work(readConfig()));
